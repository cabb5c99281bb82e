using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Calendar;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Disclosure.Web.Tests.Data;

/// <summary>Every query that the program sends, translated for SQL Server and read by its own parser. A new query belongs into this list.</summary>
public sealed class SqlServerQueriesTests
{
    private static readonly string[] Numbers = ["A-1", "A-2"];

    private static readonly NoticeReader Reader = new(1, 6, [Disclosure.Web.Identity.Permission.ViewCases, Disclosure.Web.Identity.Permission.HandleCase], new DateTime(2026, 9, 14, 0, 0, 0, DateTimeKind.Utc));

    private static readonly CaseLights Lights = new(new ReplyClock(WorkCalendar.Published, ClockSettings.Default), LightRules.Usual, new FakeTimeProvider(new DateTimeOffset(2026, 9, 14, 9, 0, 0, TimeSpan.FromHours(8))));

    private static readonly Dictionary<string, Func<DisclosureDbContext, IQueryable>> Queries = new(StringComparer.Ordinal)
    {
        ["sheet of a unit, its place"] = db => AssessmentSheets.PlaceQuery(db, 1, "HHHT-006"),
        ["sheet of a unit, whether it went on"] = db => AssessmentSheets.StateQuery(db, 1),
        ["evidence that a new scheme leaves over"] = db => FollowScheme.IdleQuery(db, 1, Numbers, Numbers, [1]),
        ["sheet of a unit, its files"] = db => AssessmentSheets.FileQuery(db, 1),
        ["sheet of a unit, its group"] = db => AssessmentSheets.CodeQuery(db, 1, AssessmentGroup.Departments),
        ["sheet of a unit, notices behind facts"] = db => SheetLinks.Query(db, Numbers),
        ["books of an assessment"] = db => UnitBooks.Query(db, 1).AsSingleQuery(),
        ["evidence of an assessment"] = db => ReadEvidence.Query(db, 1),
        ["export of applications"] = db => ExportApplications.Query(db, 2017, 6),
        ["stored applications of numbers"] = db => StoredCase.Query(db, db.Applications.Where(a => Numbers.Contains(a.Number))),
        ["assessment, units by stage"] = db => AssessmentIndex.StageQuery(db),
        ["assessment, rounds"] = db => AssessmentIndex.RoundQuery(db),
        ["assessment, own unit"] = db => AssessmentIndex.OwnQuery(db, 6),
        ["assessment, kind of a unit"] = db => AssessmentSight.KindQuery(db, 6),
        ["assessment, one round's units"] = db => RoundFiles.UnitQuery(db, 1).AsSingleQuery(),
        ["assessment, decided years"] = db => AssessmentComparison.RoundQuery(db, toldOnly: true),
        ["assessment, units of years"] = db => AssessmentComparison.UnitQuery(db, [1, 2], 6, Domain.Assessment.AssessmentGroup.Departments).AsSingleQuery(),
        ["assessment, sizes of groups"] = db => AssessmentComparison.CountQuery(db, [1, 2]),
        ["trial, units of a year"] = db => TrySchemes.UnitQuery(db, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
        ["trial, frozen facts"] = db => TrySchemes.FrozenQuery(db, 2025),
        ["scheme, others that belong to it"] = db => SchemeFiles.LinkQuery(db, 1, 2, null),
        ["scheme, its round"] = db => SchemeFiles.RoundQuery(db, 1),
        ["scheme, newest draft"] = db => SchemeFiles.NewestQuery(db, 2026),
        ["export of disputes"] = db => ExportDisputes.Query(db, 2017, 6),
        ["stored disputes of numbers"] = db => StoredDispute.Query(db, db.Disputes.Where(d => Numbers.Contains(d.Number))),
        ["disputes, docket taken"] = db => NextInstance.TakenQuery(db, 6, "某法院", "初1号"),
        ["disputes, replies to contest"] = db => DisputePrefill.ReplyQuery(db, 1),
        ["disputes, reconsidered before"] = db => DisputePrefill.ReconsideredQuery(db, 1),
        ["disputes, who may handle them"] = db => DisputeOptions.HandlerQuery(db, 6),
        ["disputes, watched over"] = db => RecomputeDisputes.WatchedQuery(db, 0),
        ["disputes, that ordered a reply"] = db => DisputeFollow.OrderingQuery(db, 1),
        ["last number of a series of disputes"] = db => DisputeSeries.Query(db, "FY-HHHT-006-2026-"),
        ["disputes, open, one organ"] = db => DisputeList.Rows(DisputeList.Ordered(DisputeList.Disputes(db, new DisputeFilter { Text = "行初" }, 6, Lights), new ListQuery(1, 50, "due", false))),
        ["disputes, near"] = db => DisputeList.Disputes(db, new DisputeFilter { View = DisputeView.Near, Desk = DisputeDesk.Mine, Me = "legal", Kind = DisputeKind.Lawsuit, Year = 2026 }, null, Lights),
        ["disputes, to perform"] = db => DisputeList.Disputes(db, new DisputeFilter { View = DisputeView.ToPerform, Ground = DisputeGround.Silence }, null, Lights),
        ["disputes, Ctrl+K"] = db => DisputeFind.Query(db, "行初", 6, 5),
        ["dispute"] = db => DisputeFiles.Query(db, "FY-HHHT-006-2026-00001"),
        ["disputes to join"] = db => ChainJoining.Query(db, [1, 2]),
        ["results by column"] = db => RecomputeDisputes.SortedQuery(db),
        ["dispute, decision before it"] = db => DisputeOrigins.DecisionQuery(db, 1),
        ["dispute, reply it came out of"] = db => DisputeOrigins.ReplyQuery(db, null, 1),
        ["dispute, due date it came out of"] = db => DisputeOrigins.DueQuery(db, 1),
        ["dispute, organ"] = db => DisputeFiles.OrganQuery(db, 6),
        ["dispute, reply"] = db => DisputeFiles.ReplyQuery(db, 1),
        ["dispute, cases"] = db => DisputeFiles.CaseQuery(db, [1, 2], 1),
        ["dispute, audit"] = db => DisputeFiles.AuditQuery(db, "FY-HHHT-006-2026-00001"),
        ["chain, case"] = db => DisputeChains.CaseQuery(db, 1),
        ["chain, replies"] = db => DisputeChains.ReplyQuery(db, 1),
        ["chain, disputes"] = db => DisputeChains.DisputeQuery(db, DisputeChains.OfCase(db, 1)),
        ["chain, neighbours"] = db => DisputeChains.NeighbourQuery(db, [1], [2]),
        ["hearings ahead"] = db => HearingList.Query(db, HearingView.Ahead, new DateOnly(2026, 9, 14), 6, "legal"),
        ["hearings of mine"] = db => HearingList.Query(db, HearingView.Mine, new DateOnly(2026, 9, 14), null, "legal"),
        ["hearings past"] = db => HearingList.Query(db, HearingView.Past, new DateOnly(2026, 9, 14), null, "legal"),
        ["one hearing"] = db => HearingList.OneQuery(db, "FY-HHHT-006-2026-00001", 1, 6),
        ["disputes without a case"] = db => DisputeLinks.LooseQuery(db, 6),
        ["reconsiderations before a lawsuit"] = db => DisputePrefill.PrecedingQuery(db, 1),
        ["papers of a dispute"] = db => DisputeLetterList.Query(db, 1),
        ["paper of a dispute"] = db => DisputeLetterList.OwnQuery(db, "FY-HHHT-006-2026-00001", 1),
        ["papers, cases"] = db => DisputeLetterDesk.CaseQuery(db, [1, 2]),
        ["papers, replies"] = db => DisputeLetterDesk.ReplyQuery(db, [1, 2]),
        ["papers, own appeal"] = db => DisputeLetterDesk.OwnAppealQuery(db, 1),
        ["papers, head last named"] = db => DisputeLetterDesk.NamedQuery(db, 6),
        ["version of a dispute"] = db => DisputeLinks.VersionQuery(db, "FY-HHHT-006-2026-00001", 6),
        ["cases of a claimant"] = db => DisputeLinks.LikelyQuery(db, 6, "钱某"),
        ["work, disputes"] = db => WorkDisputes.Query(db, 6),
        ["search, one organ"] = db => CaseSearch.Matching(db, "排污监测 2016", 6)!,
        ["search, all organs"] = db => CaseSearch.Matching(db, "监测", null)!,
        ["search, one character"] = db => CaseSearch.Matching(db, "征", 6)!,
        ["alike"] = db => CaseSearch.Alike(db, "排污监测", 6, 40)!,
        ["one field, a word"] = db => CaseTextSearch.Matching(db, "监测", null)!,
        ["one field, a number"] = db => CaseTextSearch.Matching(db, "2026-12", 6)!,
        ["Ctrl+K"] = db => CaseFind.Query(db, "sq-hhht", 6, 5)!,
        ["case"] = db => CaseFiles.CaseQuery(db, "SQ-HHHT-006-2026-00001"),
        ["case, organ"] = db => CaseFiles.OrganQuery(db, 6),
        ["case, replies"] = db => CaseFiles.ReplyQuery(db, 1),
        ["case, changes"] = db => CaseFiles.ChangeQuery(db, 1),
        ["case, disputes"] = db => CaseFiles.DisputeQuery(db, 1),
        ["case, import"] = db => CaseFiles.ImportQuery(db, 1, 2),
        ["case, files"] = db => AttachmentList.Query(db, 1),
        ["case, file to open"] = db => ReadAttachment.Query(db, 1),
        ["case, kinds of files"] = db => ArchiveEvidence.Kinds(db, 1),
        ["case, letters that stand"] = db => ArchiveEvidence.Letters(db, 1),
        ["case, replies that left"] = db => ArchiveEvidence.Replies(db, 1),
        ["case, archive"] = db => ArchiveSheets.Query(db, 1),
        ["case, desks"] = db => CaseFolders.HandOverQuery(db, 1),
        ["case, contacts"] = db => CaseFolders.CorrespondenceQuery(db, 1),
        ["case, notes"] = db => CaseFolders.NoteQuery(db, 1),
        ["case, colleagues"] = db => CaseFolders.ColleagueQuery(db, 6),
        ["names of users"] = db => UserNames.Query(db, Numbers),
        ["files on disk"] = db => SweepFiles.OnFile(db, Numbers),
        ["files in quarantine"] = db => ScanQuarantine.Waiting(db),
        ["desk, handed over"] = db => MyDesk.HandedQuery(db, "clerk", 6),
        ["desk, handed over, all organs"] = db => MyDesk.HandedQuery(db, "city", null),
        ["desk, watched"] = db => MyDesk.WatchedQuery(db, "clerk", 6, new DateOnly(2026, 9, 14)),
        ["case, audit"] = db => CaseFiles.AuditQuery(db, "SQ-HHHT-006-2026-00001"),
        ["letters, of a case"] = db => LetterList.CaseQuery(db, 1),
        ["letters, file"] = db => LetterList.FileQuery(db, 1),
        ["letters, numbers taken"] = db => LetterCounter.TakenQuery(db, 6, new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)),
        ["letters, wanted"] = db => LetterBatch.Query(db, Disclosure.Domain.Replies.LetterKind.Receipt, 6),
        ["letters, extensions wanted"] = db => LetterBatch.Query(db, Disclosure.Domain.Replies.LetterKind.ExtensionNotice, null),
        ["letters, made"] = db => LetterBatch.MadeQuery(db, Disclosure.Domain.Replies.LetterKind.Receipt, "A-1"),
        ["templates, in use"] = db => LetterTemplates.Query(db, Disclosure.Domain.Replies.LetterKind.Receipt, 6, new DateOnly(2026, 9, 14)),
        ["templates"] = db => TemplateList.Query(db, 6),
        ["board, open by unit and day"] = db => OpenCounts.Query(db, null),
        ["board, open, one unit"] = db => OpenCounts.Query(db, 6),
        ["board, to confirm"] = db => OpenCounts.ArrivedQuery(db, null),
        ["board, duties of disputes"] = db => OpenCounts.DisputeQuery(db, null),
        ["board, notices"] = db => BoardSupervisionDuties.NoticeQuery(db, 6, new DateOnly(2026, 9, 17)),
        ["board, inspections"] = db => BoardSupervisionDuties.SheetQuery(db, 6, new DateOnly(2026, 9, 17)),
        ["board, complaints"] = db => BoardSupervisionDuties.ComplaintQuery(db, null, new DateOnly(2026, 9, 17)),
        ["board, letters"] = db => BoardStepDuties.LetterQuery(db, new DateOnly(2026, 8, 17), new DateOnly(2026, 9, 1)),
        ["board, reviews"] = db => BoardStepDuties.ReviewQuery(db, null),
        ["board, reviews of a unit"] = db => BoardStepDuties.ReviewQuery(db, 6),
        ["runs of jobs"] = db => JobRunList.Query(db),
        ["purge, read notices"] = db => PurgeRecords.ReadQuery(db, DateTime.UnixEpoch),
        ["purge, mails"] = db => PurgeRecords.MailQuery(db, DateTime.UnixEpoch),
        ["purge, runs"] = db => PurgeRecords.RunQuery(db, DateTime.UnixEpoch),
        ["purge, reminders"] = db => PurgeRecords.ReminderQuery(db, DateTime.UnixEpoch),
        ["complaints to compute again"] = db => RecomputeComplaints.OpenQuery(db),
        ["days of the archive"] = db => DueDatesCheck.ArchiveQuery(db),
        ["annual reports"] = db => AnnualReportList.Query(db, 2025),
        ["annual reports, first act"] = db => AnnualReportDuties.FirstActQuery(db),
        ["board, late"] = db => BoardItems.LateQuery(db, null, new DateOnly(2026, 9, 14)),
        ["board, late confirmations"] = db => BoardItems.LateArrivalQuery(db, 6, new DateOnly(2026, 9, 14)),
        ["board, soon"] = db => BoardItems.SoonQuery(db, 6, new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 17)),
        ["board, late disputes"] = db => BoardItems.DisputeQuery(db, null, null, new DateOnly(2026, 9, 13)),
        ["board, disputes soon"] = db => BoardItems.DisputeQuery(db, 6, new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 17)),
        ["board, closed"] = db => PastQueries.Closed(db, 2026),
        ["board, received and open"] = db => PastQueries.Received(db, 2026, null),
        ["board, years"] = db => PastQueries.Years(db),
        ["board, disputes decided"] = db => PastQueries.Decided(db, 2026),
        ["board, desks of open cases"] = db => PastQueries.OpenMoves(db),
        ["board, desks of closed cases"] = db => PastQueries.ClosedMoves(db, 2026),
        ["board, steps"] = db => PastQueries.Steps(db, 2026),
        ["work, dated"] = db => WorkList.DatedQuery(db, 6, new DateOnly(2026, 9, 14)),
        ["work, dated, all organs"] = db => WorkList.DatedQuery(db, null, new DateOnly(2026, 9, 14)),
        ["work, arrived"] = db => WorkList.ArrivedQuery(db, 6),
        ["work, standing still"] = db => WorkList.StillQuery(db, 6, new DateOnly(2026, 9, 14)),
        ["work, submitted replies"] = db => WorkList.SubmittedQuery(db, 6),
        ["reply, on its desk"] = db => ReplyDesks.ReplyQuery(db, 1),
        ["reply, being worked on"] = db => DraftReply.InsideQuery(db, 1),
        ["reply, its files"] = db => ReplySituations.AttachmentQuery(db, 1, 1),
        ["work, changes"] = db => WorkList.ChangeQuery(db, 6),
        ["work, changes, all organs"] = db => WorkList.ChangeQuery(db, null),
        ["work, extensions"] = db => WorkList.ExtensionQuery(db, 6, new DateOnly(2026, 9, 14)),
        ["work, extensions, all organs"] = db => WorkList.ExtensionQuery(db, null, new DateOnly(2026, 9, 14)),
        ["work, count"] = db => WorkList.CountQuery(db, 6, new DateOnly(2026, 9, 14), new DateOnly(2026, 9, 17), new DateOnly(2026, 9, 14)),
        ["year, closed"] = db => OfficeYear.ClosedQuery(db, 6, 2026),
        ["year, received"] = db => OfficeYear.ReceivedQuery(db, 6, 2026, null),
        ["year, received and closed"] = db => OfficeYear.ReceivedQuery(db, null, 2026, 2026),
        ["due dates"] = db => OfficeYear.DueQuery(db, 6, new DateOnly(2026, 9, 14), new DateOnly(2026, 10, 11), new DateOnly(2026, 9, 14)),
        ["recent acts"] = db => OfficeYear.RecentQuery(db, "HHHT-006"),
        ["recent acts, all organs"] = db => OfficeYear.RecentQuery(db, null),
        ["similar, by applicant"] = db => SimilarCases.ByApplicant(db, 6, "钱某"),
        ["similar, by key"] = db => SimilarCases.ByKey(db, [1, 2]),
        ["organs, with today's contact"] = db => OrganList.Rows(db, Asked("code", ("q", "局"), ("kind", "CityDepartment")), new DateOnly(2026, 9, 14)),
        ["organs, to choose"] = db => OrganDirectory.Query(db),
        ["statistics, closed"] = db => CaseCounting.Closed(db, 2017, [2017, 2018], null),
        ["statistics, open at one organ"] = db => CaseCounting.Open(db, 2017, 6),
        ["statistics, year before"] = db => CaseCounting.ClosedAnywhere(db, 2016),
        ["statistics, disputes"] = db => CaseCounting.Disputes(db, 2017, 6),
        ["statistics, fees collected"] = db => FeesCollected.Sums(db, 2026, 6),
        ["figure, cases"] = db => FigureDetailQuery.Rows(db, db.Applications.Where(CasesBehind.Find("2021", 2025, "3.6.3", "NATURAL")!.Cases)),
        ["figure, overdue cases"] = db => FigureDetailQuery.Rows(db, db.Applications.Where(CasesBehind.Find("2014", 2017, "L2")!.Cases)),
        ["figure, carried over"] = db => db.Applications.Where(CasesBehind.Find("2021", 2025, "2", "TOTAL")!.Cases),
        ["figure, disputes"] = db => FigureDetailQuery.Rows(db, DisputesBehind.Find("2014", 2017, "5.3")!.Of(db)),
        ["analysis of disputes"] = db => DisputeAnalysis.Groups(db, 2017, 2026, 6, DisputeKind.Lawsuit),
        ["disputes, filed, of a topic"] = db => DisputeList.Disputes(db, Counted(new CountedFilter { Count = DisputeCount.Filed, From = 2017, To = 2018, Topic = "土地管理", Reason = "WrongGround" }), 6, Lights),
        ["disputes, decided, of a reply"] = db => DisputeList.Disputes(db, Counted(new CountedFilter { Count = DisputeCount.Decided, From = 2017, To = 2026, Matter = DisputedMatter.Find("Refused.ProcessInformation") }), null, Lights),
        ["disputes, pending, nothing recorded"] = db => DisputeList.Disputes(db, Counted(new CountedFilter { Count = DisputeCount.Pending, From = 2026, To = 2026, Topic = CountedFilter.Missing, Reason = CountedFilter.Missing, Matter = DisputedMatter.Unknown }), null, Lights),
        ["disputes, decided, of silence"] = db => DisputeList.Disputes(db, Counted(new CountedFilter { Count = DisputeCount.Decided, From = 2026, To = 2026, Matter = DisputedMatter.Find("Silence") }), null, Lights),
        ["figure, list of disputes"] = db => DisputesBehindList.Rows(db, DisputesBehind.Find("2021", 2025, "lawsuit.direct", "PENDING")!.Of(db)),
        ["figure, entries"] = db => FigureDetailQuery.Rows(db, db.FigureEntries.Where(e => e.Form == "2014")),
        ["calendar, applied years"] = db => CalendarShelf.AppliedQuery(db),
        ["calendar, an edition"] = db => CalendarShelf.EditionQuery(db, "2008–2026·1f3a9c07"),
        ["calendar, brought years"] = db => CalendarImportList.Query(db),
        ["calendar, open cases"] = db => CalendarDifferences.OpenQuery(db, 7),
        ["calendar, moved cases"] = db => CalendarDifferences.ShiftQuery(db, 1, 6),
        ["withheld, missing"] = db => FillWithheld.MissingQuery(db),
        ["withheld, by items"] = db => FillWithheld.ByItemsQuery(db),
        ["withheld, replies of cases"] = db => FillWithheld.RepliesQuery(db, [1, 2]),
        ["withheld, entries of cases"] = db => FillWithheld.EntriesQuery(db, [1, 2]),
        ["linked cases"] = db => CaseLinkList.Query(db, 1),
        ["links of a group"] = db => Proposals.LinksQuery(db, [1, 2]),
        ["cases of a group"] = db => Proposals.CasesQuery(db, [1, 2]),
        ["proposals"] = db => ProposalList.Rows(db, ProposalList.Filter(db, "Accepted", 6).Skip(50).Take(50)),
        ["withheld, due"] = db => WithheldList.Rows(db, WithheldList.Sort(WithheldList.Filter(db, Asked("next", ("view", "Due"), ("q", "监测"), ("ground", "ProcessInformation")), 6, new DateOnly(2026, 9, 14)), Asked("next")).Skip(50).Take(50)),
        ["withheld, all organs"] = db => WithheldList.Rows(db, WithheldList.Sort(WithheldList.Filter(db, Asked("since", ("view", "All"), ("organ", "6")), null, new DateOnly(2026, 9, 14)), Asked("since")).Skip(50).Take(50)),
        ["notices, unread"] = db => DeskNotices.Query(db, Reader, unreadOnly: true).Take(100),
        ["notices, news"] = db => DeskNotices.NewsQuery(db, Reader),
        ["notices, all"] = db => DeskNotices.Query(db, Reader, unreadOnly: false).OrderByDescending(n => n.Id).Skip(50).Take(50),
        ["bell, people"] = db => StepBell.PeopleQuery(db, 6, [Disclosure.Web.Identity.Role.HeadOfOffice, Disclosure.Web.Identity.Role.CityOffice], [Disclosure.Web.Identity.Role.CityOffice]),
        ["bell, a person"] = db => StepBell.PersonQuery(db, "su"),
        ["my work, news"] = db => WorkNews.Query(db, 5, "HHHT-006"),
        ["notices, read"] = db => DeskNotices.ReadQuery(db, 1, [1, 2]),
        ["duties, cases"] = db => CaseDuties.PageQuery(db, 6, new DateOnly(2026, 9, 14), 12),
        ["duties, replies"] = db => CaseDuties.ReplyQuery(db, [1, 2]),
        ["duties, disputes"] = db => DisputeDutySource.DueQuery(db, null, new DateOnly(2026, 9, 14), 12),
        ["duties, rights"] = db => DisputeDutySource.RightQuery(db, 6, new DateOnly(2026, 8, 1)),
        ["outbox, due"] = db => MailSender.DueQuery(db, new DateTime(2026, 9, 14, 0, 0, 0, DateTimeKind.Utc)),
        ["outbox, waiting"] = db => OutboxCheck.WaitingQuery(db, new DateTime(2026, 9, 14, 0, 0, 0, DateTimeKind.Utc)),
        ["outbox, given up"] = db => OutboxCheck.GivenUpQuery(db, new DateTime(2026, 9, 14, 0, 0, 0, DateTimeKind.Utc)),
        ["reminders, how"] = db => MailChannel.ChoiceQuery(db, [1, 2]),
        ["self-audits"] = db => SelfAuditList.Query(db),
        ["reminders, people"] = db => ReminderDirectory.Query(db),
        ["reminders, sent"] = db => SendReminders.SentQuery(db, [1, 2], new DateOnly(2026, 9, 14)),
        ["users"] = db => UserList.Sort(UserList.Filter(db.Users, Asked("organ", ("q", "苏"), ("role", "Clerk"), ("state", "Locked"))), Asked("organ")).Skip(50).Take(50).Include(u => u.Organ),
    };

    /// <summary>Every view, light and order of the list, and every other condition once.</summary>
    private static readonly IEnumerable<(string Name, CaseFilter Filter, ListQuery Order)> Lists =
    [
        .. from view in Enum.GetValues<CaseView>()
           from sort in new[] { "due", "received", "number" }
           from largestFirst in new[] { false, true }
           select ($"list {view} by {sort} {(largestFirst ? "down" : "up")}", new CaseFilter { View = view }, new ListQuery(3, 50, sort, largestFirst)),
        .. from light in Enum.GetValues<DeadlineLight>()
           select ($"list, light {light}", new CaseFilter { Light = light }, new ListQuery(1, 20, null, false)),
        ("list, every condition", new CaseFilter
        {
            View = CaseView.All, Text = "监测", Stage = ApplicationStage.Answered, Year = 2026, Channel = Channel.Fax, Outcome = ReplyOutcome.Granted,
            Void = VoidFilter.Without, DueOn = new DateOnly(2026, 9, 30),
        }, new ListQuery(1, 50, "received", true)),
        .. from desk in Enum.GetValues<DeskFilter>()
           select ($"list, desk {desk}", new CaseFilter { View = CaseView.All, Desk = desk, Me = "clerk" }, new ListQuery(1, 50, "received", true)),
        ("list, handler", new CaseFilter { Handler = "clerk" }, new ListQuery(1, 50, "due", false)),
        ("list, void only", new CaseFilter { View = CaseView.All, Void = VoidFilter.Only }, new ListQuery(1, 50, "number", true)),
    ];

    static SqlServerQueriesTests()
    {
        foreach (var (name, query) in SupervisionQueries.All.Concat(FactQueries.All).Concat(PublicationQueries.All))
        {
            Queries[name] = query;
        }

        foreach (var (name, filter, order) in Lists)
        {
            foreach (var organId in new long?[] { null, 6 })
            {
                Queries[$"{name}, organ {organId}"] = db =>
                    ApplicationList.Rows(ApplicationList.Ordered(ApplicationList.Cases(db, filter, organId, Lights), order.Sort, order.Descending).Skip(order.Skip).Take(order.Size));
                Queries[$"{name}, organ {organId}, count"] = db => ApplicationList.Cases(db, filter, organId, Lights).GroupBy(_ => 1).Select(g => g.Count());
            }
        }
    }

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_is_one_that_sql_server_understands(string name)
    {
        using var db = SqlServer();

        Parse(Queries[name](db).ToQueryString().Replace("DECLARE p", "DECLARE @p", StringComparison.Ordinal)); // EF prints the parameters of plain SQL without their sign
    }

    [Fact]
    public void The_migrations_are_ones_that_sql_server_understands()
    {
        using var db = SqlServer();

        Parse(db.Database.GenerateCreateScript());
        Parse(Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrator>(db).GenerateScript());
    }

    private static ListQuery Asked(string sort, params (string Name, string Value)[] filters) => new(2, 50, sort, Descending: false)
    {
        Address = filters.ToDictionary(f => f.Name, f => new Microsoft.Extensions.Primitives.StringValues(f.Value), StringComparer.Ordinal),
    };

    internal static DisclosureDbContext SqlServer()
    {
        var options = new DbContextOptionsBuilder<SqlServerDisclosureDbContext>();
        DataSlice.UseSqlServer(options, "Server=.;Database=Disclosure");
        return new SqlServerDisclosureDbContext(options.Options);
    }

    internal static DisclosureDbContext Sqlite()
    {
        var options = new DbContextOptionsBuilder<SqliteDisclosureDbContext>();
        DataSlice.UseSqlite(options, "Data Source=:memory:");
        return new SqliteDisclosureDbContext(options.Options);
    }

    private static void Parse(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql170Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => $"{e.Line}: {e.Message}").Prepend(sql)));
    }

    private static DisputeFilter Counted(CountedFilter counted) => new() { View = DisputeView.All, Counted = counted };
}

namespace Disclosure.Web.Audit;

/// <summary>A trial has seen enough: what it did is taken back, and it leaves no entry because nothing was asked to last.</summary>
internal sealed class TakenBackException : Exception;

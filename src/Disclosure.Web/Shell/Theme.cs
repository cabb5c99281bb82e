using MudBlazor;

namespace Disclosure.Web.Shell;

/// <summary>
/// The three themes for MudBlazor's own parts. Each colour is that of a token in <c>tokens.css</c>; a test compares the two.
/// High contrast is a theme of its own whose light palette holds the contrast values.
/// </summary>
internal static class Theme
{
    private static readonly string[] FontFamily =
        ["Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "system-ui", "sans-serif"];

    public static readonly PaletteLight Light = new()
    {
        Primary = "#0d5366",
        PrimaryContrastText = "#ffffff",
        PrimaryDarken = "#093d4c",
        PrimaryLighten = "#e0eef1",
        Secondary = "#3f5054",
        SecondaryContrastText = "#ffffff",
        Tertiary = "#563787",
        TertiaryContrastText = "#ffffff",
        Info = "#0b4a9e",
        InfoContrastText = "#ffffff",
        Success = "#236141",
        SuccessContrastText = "#ffffff",
        Warning = "#6a4600",
        WarningContrastText = "#ffffff",
        Error = "#a1181b",
        ErrorContrastText = "#ffffff",
        Dark = "#14201f",
        DarkContrastText = "#ffffff",
        TextPrimary = "#14201f",
        TextSecondary = "#3f5054",
        TextDisabled = "#55666a",
        ActionDisabled = "#55666a",
        ActionDefault = "#3f5054",
        ActionDisabledBackground = "#eef2f2",
        Skeleton = "#eef2f2",
        BackgroundGray = "#eef2f2",
        DividerLight = "#eef2f2",
        Background = "#f4f6f6",
        Surface = "#ffffff",
        AppbarBackground = "#ffffff",
        AppbarText = "#14201f",
        DrawerBackground = "#0a323d",
        DrawerText = "#d3e3e7",
        DrawerIcon = "#d3e3e7",
        LinesDefault = "#dde4e5",
        TableLines = "#dde4e5",
        Divider = "#dde4e5",
        LinesInputs = "#75868a",
        TableHover = "#f1f5f5",
        TableStriped = "#ffffff",
        OverlayDark = "rgba(9,40,48,.45)",
        BorderOpacity = 1,
        HoverOpacity = .06,
    };

    public static readonly PaletteDark Dark = new()
    {
        Primary = "#82cadb",
        PrimaryContrastText = "#05222b",
        PrimaryDarken = "#a8dde9",
        PrimaryLighten = "#17343c",
        Secondary = "#b9c6c9",
        SecondaryContrastText = "#0f181a",
        Tertiary = "#cdb6f5",
        TertiaryContrastText = "#22123f",
        Info = "#9cc5ff",
        InfoContrastText = "#06203f",
        Success = "#86cfa6",
        SuccessContrastText = "#08231a",
        Warning = "#f5cf6a",
        WarningContrastText = "#2a1c00",
        Error = "#ff9d95",
        ErrorContrastText = "#3a0a09",
        Dark = "#e5eced",
        DarkContrastText = "#0f181a",
        TextPrimary = "#e5eced",
        TextSecondary = "#b9c6c9",
        TextDisabled = "#9aa9ad",
        ActionDisabled = "#9aa9ad",
        ActionDefault = "#b9c6c9",
        ActionDisabledBackground = "#1b262a",
        Skeleton = "#1b262a",
        BackgroundGray = "#1b262a",
        DividerLight = "#1b262a",
        Background = "#0e1517",
        Surface = "#151e21",
        AppbarBackground = "#151e21",
        AppbarText = "#e5eced",
        DrawerBackground = "#0a1012",
        DrawerText = "#c3d2d6",
        DrawerIcon = "#c3d2d6",
        LinesDefault = "#2a373b",
        TableLines = "#2a373b",
        Divider = "#2a373b",
        LinesInputs = "#74868b",
        TableHover = "#1a2529",
        TableStriped = "#151e21",
        OverlayDark = "rgba(0,0,0,.6)",
        BorderOpacity = 1,
        HoverOpacity = .06,
    };

    public static readonly PaletteLight Contrast = new()
    {
        Primary = "#00384a",
        PrimaryContrastText = "#ffffff",
        PrimaryDarken = "#00222e",
        PrimaryLighten = "#d9ecf2",
        Secondary = "#1a1a1a",
        SecondaryContrastText = "#ffffff",
        Tertiary = "#3c1d6e",
        TertiaryContrastText = "#ffffff",
        Info = "#04306e",
        InfoContrastText = "#ffffff",
        Success = "#0b4224",
        SuccessContrastText = "#ffffff",
        Warning = "#4a3000",
        WarningContrastText = "#ffffff",
        Error = "#7a0808",
        ErrorContrastText = "#ffffff",
        Dark = "#000000",
        DarkContrastText = "#ffffff",
        TextPrimary = "#000000",
        TextSecondary = "#1a1a1a",
        TextDisabled = "#2b2b2b",
        ActionDisabled = "#2b2b2b",
        ActionDefault = "#1a1a1a",
        ActionDisabledBackground = "#f2f2f2",
        Skeleton = "#f2f2f2",
        BackgroundGray = "#f2f2f2",
        DividerLight = "#f2f2f2",
        Background = "#ffffff",
        Surface = "#ffffff",
        AppbarBackground = "#ffffff",
        AppbarText = "#000000",
        DrawerBackground = "#000000",
        DrawerText = "#ffffff",
        DrawerIcon = "#ffffff",
        LinesDefault = "#4a4a4a",
        TableLines = "#4a4a4a",
        Divider = "#4a4a4a",
        LinesInputs = "#000000",
        TableHover = "#f2f2f2",
        TableStriped = "#ffffff",
        OverlayDark = "rgba(0,0,0,.7)",
        BorderOpacity = 1,
        HoverOpacity = .06,
    };

    private static readonly MudTheme Usual = Of(Light), High = Of(Contrast);

    /// <summary>The theme that goes with <c>data-theme</c>.</summary>
    public static MudTheme For(string? name) => name is "contrast" ? High : Usual;

    private static MudTheme Of(PaletteLight light) => new()
    {
        PaletteLight = light,
        PaletteDark = Dark,
        LayoutProperties = new() { AppbarHeight = "52px", DrawerWidthLeft = "212px", DefaultBorderRadius = "6px" },
        Typography = new()
        {
            Default = new DefaultTypography { FontFamily = FontFamily, FontSize = ".875rem", LineHeight = "1.714", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = FontFamily, FontWeight = "400", LetterSpacing = "normal", TextTransform = "none" },
            H1 = new H1Typography { FontFamily = FontFamily, FontSize = "1.25rem", FontWeight = "700", LineHeight = "1.5" },
            H2 = new H2Typography { FontFamily = FontFamily, FontSize = ".875rem", FontWeight = "700", LineHeight = "1.714" },
            Subtitle1 = new Subtitle1Typography { FontFamily = FontFamily, FontSize = "1rem", LineHeight = "1.625" },
            Body2 = new Body2Typography { FontFamily = FontFamily, FontSize = ".8125rem", LineHeight = "1.69" },
            Caption = new CaptionTypography { FontFamily = FontFamily, FontSize = ".75rem", LineHeight = "1.667" },
        },
    };
}

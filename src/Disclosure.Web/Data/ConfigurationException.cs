namespace Disclosure.Web.Data;

/// <summary>A configuration key has a value that can't be used; the program stops with this one line.</summary>
internal sealed class ConfigurationException(string key, string? value, string remedy, Exception? inner = null)
    : Exception($"配置 {key} 的值“{value}”不可用：{remedy}。", inner);

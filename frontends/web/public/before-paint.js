// Runs before the first paint so that theme, language and direction never flash. Keys: src/preferences/preferences.ts.
(function () {
  var root = document.documentElement;
  try {
    var saved = JSON.parse(localStorage.getItem("stadion.preferences") || "{}");
    if (saved.theme === "light" || saved.theme === "dark") root.dataset.theme = saved.theme;
    var language = saved.language || (navigator.language || "en").slice(0, 2);
    if (["en", "fr", "it", "zh", "ar", "hi"].indexOf(language) < 0) language = "en";
    root.lang = language;
    root.dir = language === "ar" ? "rtl" : "ltr";
  } catch {
    root.lang = "en";
  }
})();

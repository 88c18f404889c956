(function () {
  var root = document.documentElement;
  try {
    var scheme = localStorage.getItem("redress.color-scheme") || "auto";
    var dark = scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    root.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
    var language = localStorage.getItem("redress.language") || (navigator.language || "en").slice(0, 2);
    root.lang = language;
  } catch (_storageRefused) {
    root.setAttribute("data-mantine-color-scheme", "light");
  }
})();

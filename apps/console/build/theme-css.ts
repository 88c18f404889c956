import {
  convertCssVariables,
  defaultCssVariablesResolver,
  mergeMantineTheme,
  DEFAULT_THEME,
} from "@mantine/core";
import type { Plugin } from "vite";
import { cssVariablesResolver, theme } from "../src/theme/theme.ts";

const virtualId = "virtual:theme.css";

/**
 * Prints the theme's CSS variables into a style sheet at build time. Mantine would otherwise write them into a
 * <style> element at run time, which a `style-src 'self'` policy rightly refuses.
 */
export function themeCss(): Plugin {
  return {
    name: "redress:theme-css",
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : null),
    load(id) {
      if (id !== `\0${virtualId}`) return null;
      const merged = mergeMantineTheme(DEFAULT_THEME, theme);
      const standard = defaultCssVariablesResolver(merged);
      const own = cssVariablesResolver(merged);
      return convertCssVariables(
        {
          variables: { ...standard.variables, ...own.variables },
          light: { ...standard.light, ...own.light },
          dark: { ...standard.dark, ...own.dark },
        },
        ":root",
      );
    },
  };
}

import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** The product's green: of old ledgers and reading lamps. Each shade's contrast is checked by the browser journeys. */
const spruce: MantineColorsTuple = [
  "#eef6f3", "#dcebe5", "#b7d6cb", "#8fc0b0", "#6aab98", "#4a9480", "#2f7b68", "#1d6353", "#154e41", "#0e3a30",
];
const brass: MantineColorsTuple = [
  "#fdf6e6", "#f8eacb", "#f0d596", "#e7bf60", "#dcaa3c", "#bd8a1f", "#986c12", "#77530b", "#5c3f07", "#432d04",
];
const brick: MantineColorsTuple = [
  "#fcf0ed", "#f8dfd9", "#efbdb1", "#e69b89", "#dc7a64", "#c85a43", "#ac4330", "#8f3324", "#74281c", "#571c13",
];
const stone: MantineColorsTuple = [
  "#f8f7f4", "#efeeea", "#e0dfd9", "#cac9c2", "#a5a8a2", "#7f8580", "#5f6763", "#454d4a", "#2c3432", "#1a2220",
];
const night: MantineColorsTuple = [
  "#e9eeeb", "#b7c2bd", "#9aa7a2", "#7c8a85", "#4d5b57", "#34413e", "#26312f", "#1b2523", "#141c1b", "#0d1413",
];

/** The console's Mantine theme: our own colours, type and densities; nothing of the stock palette is used. */
export const theme = createTheme({
  colors: { spruce, brass, brick, stone, dark: night, gray: stone, red: brick, green: spruce, yellow: brass },
  primaryColor: "spruce",
  primaryShade: { light: 7, dark: 6 },
  black: "#1a2220",
  white: "#ffffff",
  fontFamily: '"Public Sans", system-ui, -apple-system, "Segoe UI", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SFMono-Regular", "Cascadia Mono", Menlo, monospace',
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  headings: { fontFamily: '"Source Serif 4", Georgia, "Times New Roman", serif', fontWeight: "600" },
  defaultRadius: "sm",
  radius: { xs: "2px", sm: "4px", md: "6px", lg: "8px", xl: "12px" },
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    // The kit's scroll lock writes a <style> element, which the content security policy refuses.
    Modal: { defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 140 } } },
    Tooltip: { defaultProps: { withArrow: false, openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    Popover: { defaultProps: { shadow: "md", transitionProps: { duration: 100 } } },
    Menu: { defaultProps: { shadow: "md", transitionProps: { duration: 100 } } },
    Anchor: { defaultProps: { underline: "always" } },
  },
});

/** Values that Mantine's components read by name, and our own names for surfaces, ink and the colours of urgency. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#1a2220",
    "--mantine-color-dimmed": "#56605c",
    "--mantine-color-placeholder": "#6a736f",
    "--mantine-color-error": "#8f3324",
    "--mantine-color-anchor": "#154e41",
    "--mantine-color-default-border": "#c9c7be",
    "--rd-paper": "#f6f4ee",
    "--rd-surface": "#ffffff",
    "--rd-sunken": "#efece4",
    "--rd-ink": "#1a2220",
    "--rd-muted": "#56605c",
    "--rd-line": "#dfdcd3",
    "--rd-line-strong": "#7f8580",
    "--rd-accent": "#1d6353",
    "--rd-accent-soft": "#e6f0ec",
    "--rd-hover": "#f3f1ea",
    "--rd-bar": "#123f36",
    "--rd-bar-ink": "#f4efe2",
    "--rd-bar-muted": "#b9cfc7",
    "--rd-calm": "#1d6353",
    "--rd-calm-soft": "#e6f0ec",
    "--rd-soon": "#77530b",
    "--rd-soon-fill": "#bd8a1f",
    "--rd-soon-soft": "#fbf0d6",
    "--rd-late": "#8f3324",
    "--rd-late-fill": "#ac4330",
    "--rd-late-soft": "#fbe9e4",
    "--rd-focus": "#1d6353",
    "--rd-flash": "#f8eacb",
  },
  dark: {
    "--mantine-color-body": "#1b2523",
    "--mantine-color-text": "#e9eeeb",
    "--mantine-color-dimmed": "#a9b6b0",
    "--mantine-color-placeholder": "#9aa7a2",
    "--mantine-color-error": "#efa391",
    "--mantine-color-anchor": "#9fd0bf",
    "--mantine-color-default-border": "#44524e",
    "--rd-paper": "#131b19",
    "--rd-surface": "#1b2523",
    "--rd-sunken": "#182120",
    "--rd-ink": "#e9eeeb",
    "--rd-muted": "#a9b6b0",
    "--rd-line": "#2d3a37",
    "--rd-line-strong": "#7c8a85",
    "--rd-accent": "#8fc0b0",
    "--rd-accent-soft": "#203a33",
    "--rd-hover": "#222e2b",
    "--rd-bar": "#0c2b24",
    "--rd-bar-ink": "#f1ede2",
    "--rd-bar-muted": "#a9c4ba",
    "--rd-calm": "#8fc0b0",
    "--rd-calm-soft": "#203a33",
    "--rd-soon": "#ecc669",
    "--rd-soon-fill": "#dcaa3c",
    "--rd-soon-soft": "#3a2f14",
    "--rd-late": "#f0a797",
    "--rd-late-fill": "#dc7a64",
    "--rd-late-soft": "#43231c",
    "--rd-focus": "#9fd0bf",
    "--rd-flash": "#3a3318",
  },
});

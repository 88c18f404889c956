export { SearchPage as Component } from "../features/complaint-search/search-page.tsx";
import { addEnglish } from "../i18n/i18n.ts";
import { searchEn } from "../i18n/en/lists/search.en.ts";

addEnglish(searchEn);

export { SearchPage as Component } from "../features/complaint-search/search-page.tsx";

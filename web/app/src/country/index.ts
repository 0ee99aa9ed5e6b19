// What a country begins with: one file for a browser to load.
export { CountryPage } from './CountryPage';
export { Flow } from './Flow';

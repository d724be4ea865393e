export { compareRates } from "../statistics/compare-rates.ts";
export { measureCampaign } from "./measure-campaign.ts";
export { RESULT_TABS, readCampaignResults } from "./read-campaign-results.ts";

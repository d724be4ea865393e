/** A day on which the sample's results are complete. */
export const AFTER_RESULTS = "2026-11-09";

/** The sample has results of an earlier campaign: this makes it the one that is looked at. */
export async function setCampaignOfResults({ openTab, type }) {
	await openTab("Campaign");
	await type({ B2: "Autumn run", B20: "2026-10-05", B21: "2026-10-06", B22: "2026-11-08", B24: "6500" });
}

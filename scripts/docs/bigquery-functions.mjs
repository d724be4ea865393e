/**
 * The custom functions that make sense a row at a time in SQL. BigQuery has no optional arguments and no cells: each
 * argument has a type, NULL is a blank, and a list of values for one row is a STRUCT. Arguments stand in the order of the
 * declarations, and are named after them. BENCHMARK, RATE_VS_BENCHMARK, VETTING_FLAGS and DISCLOSURE_CHECK carry more data than BigQuery takes
 * in one function (32 KB), and what fills a table of its own has no place in a row.
 */
export const BIGQUERY_FUNCTIONS = [
	{
		name: "BREAK_EVEN_ORDERS",
		readsText: true,
		arguments: ["FLOAT64", "FLOAT64", "STRING", "STRING", "FLOAT64"],
		returns: "FLOAT64",
	},
	{ name: "BREAK_EVEN_RATE", arguments: ["FLOAT64", "FLOAT64", "FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "CONVERSION_RATE", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "CPA", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "CPC", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "CPE", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "CPM", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "CPV", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "CTR", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{
		name: "DISCOUNT_STACK",
		arguments: ["FLOAT64", "ARRAY<FLOAT64>"],
		returns: struct("price FLOAT64", "discount FLOAT64", "added_up FLOAT64"),
	},
	{
		name: "ENGAGEMENT_RATE",
		arguments: ["FLOAT64", "FLOAT64", "FLOAT64", "FLOAT64", "FLOAT64", "STRING"],
		returns: "FLOAT64",
	},
	{
		name: "EQUIVALENT_CREATORS",
		arguments: ["FLOAT64", "FLOAT64"],
		returns: struct("creators FLOAT64", "left_over FLOAT64"),
	},
	{ name: "FIT_SCORE", arguments: ["STRING", "STRING"], returns: struct("score FLOAT64", "words STRING") },
	{ name: "PARSE_COUNT", readsText: true, arguments: ["STRING"], returns: "FLOAT64" },
	{ name: "PROMO_CODE", arguments: ["STRING", "FLOAT64"], returns: "STRING" },
	{
		name: "RATE_INTERVAL",
		arguments: ["FLOAT64", "FLOAT64", "FLOAT64"],
		returns: struct("low FLOAT64", "rate FLOAT64", "high FLOAT64"),
	},
	{ name: "ROAS", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "ROI", arguments: ["FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{ name: "SHRUNK_RATE", arguments: ["FLOAT64", "FLOAT64", "FLOAT64", "FLOAT64"], returns: "FLOAT64" },
	{
		name: "STORY_COMPLETION",
		arguments: ["ARRAY<FLOAT64>"],
		returns: struct("completion FLOAT64", "worst_drop FLOAT64", "worst_at STRING"),
	},
	{ name: "TIER", arguments: ["FLOAT64", "STRING"], returns: "STRING" },
	{
		name: "UTM_URL",
		arguments: ["STRING", "STRING", "STRING", "STRING", "STRING", "STRING"],
		returns: "STRING",
	},
];

function struct(...fields) {
	return `STRUCT<${fields.join(", ")}>`;
}

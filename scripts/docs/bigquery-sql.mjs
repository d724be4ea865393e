import { bigqueryBody, snake } from "./bigquery-body.mjs";
import { BIGQUERY_FUNCTIONS } from "./bigquery-functions.mjs";

/** docs/bigquery.sql: the custom functions as BigQuery JavaScript functions. */
export async function bigquerySql(catalogue) {
	const statements = [];
	for (const entry of BIGQUERY_FUNCTIONS) {
		const definition = catalogue.find(({ name }) => name === entry.name);
		if (definition?.parameters.length !== entry.arguments.length) {
			throw new Error(
				`${entry.name}: its arguments in bigquery-functions.mjs are not those of its declaration.`,
			);
		}
		statements.push(statement(entry, definition, await bigqueryBody(entry, definition)));
	}
	return [HEAD, ...statements].join("\n\n");
}

function statement({ name, arguments: types, returns }, definition, body) {
	if (body.includes('"""')) throw new Error(`${name}: its code would end the SQL text it stands in.`);
	const names = definition.parameters.map((parameter) => snake(parameter.name));
	const about = [
		`${name}: ${definition.summary}`,
		...definition.parameters.map(
			({ about: what, optional }, index) =>
				`  ${names[index]} ${types[index]}: ${what}${optional ? " NULL: as if left out." : ""}`,
		),
		`  Gives ${definition.returns}`,
		...(definition.source ? [`  Source: ${definition.source}`] : []),
	];
	return [
		...about.map((line) => `-- ${line.replaceAll("\n", " ")}`),
		`CREATE OR REPLACE FUNCTION campaign.${name}(${names.map((argument, index) => `${argument} ${types[index]}`).join(", ")})`,
		`RETURNS ${returns}`,
		`DETERMINISTIC LANGUAGE js AS r"""`,
		body,
		`""";`,
		"",
	].join("\n");
}

const HEAD = `-- The Creator Campaign Planner's functions for BigQuery. Made by npm run docs from the functions' own declarations: do not
-- edit. docs/bigquery.md says how to use it. Replace "campaign" by the name of your data set.
--
-- NULL is what a blank cell is in Sheets. Where a figure cannot be computed the result is NULL; where the result is text
-- it is the reason, led by ⚠.
--
-- SELECT
--   r.creator,
--   campaign.TIER(s.followers, NULL) AS tier,
--   SUM(r.clicks) AS clicks,
--   campaign.CPC(SUM(r.spend), SUM(r.clicks)) AS cost_per_click,
--   campaign.RATE_INTERVAL(SUM(r.code_orders), SUM(r.clicks), NULL).low AS orders_per_click_at_least
-- FROM campaign.results AS r
-- JOIN campaign.roster AS s ON s.creator = r.creator AND s.platform = r.platform
-- GROUP BY r.creator, s.followers
-- ORDER BY cost_per_click;`;

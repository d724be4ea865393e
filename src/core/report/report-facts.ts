import type { Block } from "../docs/blocks.ts";
import type { DocumentFacts } from "../docs/document-kind.ts";
import { showList } from "../planning/words.ts";
import { campaignText } from "../tracker/campaign-setting.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { showDay } from "../values/show-day.ts";
import { feedbackLines } from "./feedback.ts";
import { healthCheck } from "./health-check.ts";
import { certainty, comparison, didNotWork, worked } from "./judgement.ts";
import { moveLines, nextQuarterTable, nextWords } from "./next-quarter.ts";
import { creatorsNote, creatorsTable, numbersTable } from "./numbers.ts";
import { ordersRule, ordersTable } from "./orders.ts";
import { goalsTable, paceLines, quartersNote, quartersTable } from "./pace.ts";
import { REPORT_PLACEHOLDERS, type ReportPlaceholder } from "./placeholders.ts";
import {
	costOfOne,
	coverageOf,
	kpiName,
	kpiOf,
	many,
	money,
	oneOf,
	ordersInWords,
	type ReportSources,
	showRange,
} from "./sources.ts";

/** What the report says, part by part; what is not known is left out. */
export function reportFacts(sources: ReportSources): DocumentFacts {
	const { campaign, results } = sources;
	const goals = campaignText(campaign, "goals")
		.split("\n")
		.map((line) => line.replace(/^\s*[-•*]\s*/, "").trim())
		.filter((line) => line !== "");
	const quarters = quartersTable(sources);
	const tables: { readonly [name in ReportPlaceholder]?: Block | undefined } = {
		goals: goalsTable(goals, sources),
		numbers: numbersTable(sources),
		creators: creatorsTable(sources),
		orders: ordersTable(sources),
		"next quarter": nextQuarterTable(sources),
		"health check": healthTable(sources),
		quarters,
	};
	const lines: { readonly [name in ReportPlaceholder]?: readonly string[] } = {
		campaign: [campaignText(campaign, "campaign")],
		brand: [campaignText(campaign, "brand")],
		sender: [campaignText(campaign, "sender")],
		"as of": [
			`Figures as of ${showDay(lastPull(sources) ?? results.campaign.today)}. ${results.scope.words}`,
		],
		"creators note": creatorsNote(sources).split("\n"),
		worked: orElse(worked(sources), "Nothing stands out for certain yet: see how sure we are."),
		"did not work": orElse(didNotWork(sources), "Nothing fell short for certain."),
		"orders rule": ordersRule(sources).split("\n"),
		pace: paceLines(sources),
		certainty: certainty(sources),
		moves: moveLines(sources),
		feedback: feedbackLines(sources.feedback),
		"quarters note": [quartersNote(quarters)],
		definitions: definitions(sources),
	};
	const values: { [name: string]: string } = {};
	const blocks: { [name: string]: readonly Block[] } = {};
	for (const name of REPORT_PLACEHOLDERS) {
		const table = tables[name];
		values[name] = table ? "known" : (lines[name] ?? []).filter((line) => line !== "").join("\n");
		if (table) blocks[name] = [table];
	}
	const short = inShort(sources);
	values["in short"] = short.join("\n");
	blocks["in short"] = short.map((text) => ({ kind: "paragraph", text }));
	return { values, blocks };
}

function orElse(lines: readonly string[], otherwise: string): readonly string[] {
	return lines.length > 0 ? lines : [otherwise];
}

/** The result in a few sentences, in the order in which a client asks. */
function inShort(sources: ReportSources): string[] {
	const { results, measure } = sources;
	const { kpi } = results.campaign;
	const { total, currency, creators } = measure;
	const result = kpiOf(total, kpi);
	const whose = total.costUnknown.length === 0 ? " in all" : ` without ${showList(total.costUnknown)}`;
	const cost = total.cost === undefined ? "" : ` for ${money(total.cost, currency)}${whose}`;
	const one = costOfOne(total, kpi);
	const part = coverageOf(total, kpi);
	const most =
		kpi === "orders" && total.attribution.orders.most > (result ?? 0)
			? "at most "
			: kpi === "reach"
				? "at least "
				: "";
	const each =
		one === undefined
			? ""
			: `: ${most}${money(one, currency)} for one ${oneOf(kpi)}${part === "" ? "" : `, by the cost and ${kpiName(kpi)} ${part}`}`;
	const { attribution } = total;
	const posts = `${many(total.sums.posts, "post")} of ${many(creators.length, "creator")}`;
	const what =
		kpi === "orders"
			? ordersInWords(attribution.orders)
			: `${kpi === "reach" ? "at most " : ""}${many(result ?? 0, oneOf(kpi), kpiName(kpi))}`;
	const brought =
		result === undefined ? `${posts} have figures${cost}.` : `${posts} brought ${what}${cost}${each}.`;
	const worth =
		attribution.revenue && `worth ${showRange(attribution.revenue, (value) => money(value, currency))}`;
	const orders =
		attribution.by === "nothing"
			? []
			: kpi !== "orders"
				? [`They brought ${[ordersInWords(attribution.orders), worth].filter(Boolean).join(", ")}.`]
				: worth
					? [`The orders are ${worth}.`]
					: [];
	const [first, second] = creators;
	return [
		[brought, ...orders].join(" "),
		...(first && second && first.rate ? [comparison(first, second)] : []),
		...nextWords(sources),
	];
}

/** Orders that are told one by one name no post, so posts that say how many are none. */
function ordersKnown({ results, measure }: ReportSources): { readonly orders?: string } {
	const { codeOnly, by, orders } = measure.total.attribution;
	if (results.campaign.kpi !== "orders" || codeOnly === undefined || by === "nothing") return {};
	return orders.most === 0 ? {} : { orders: ordersInWords(orders) };
}

function healthTable(sources: ReportSources): Block {
	const { results, measure, campaign, deliverables, roster } = sources;
	const { kpi } = results.campaign;
	const earlier = new Set(results.earlier.map(({ creator }) => creator));
	const posts = measure.posts.filter(({ post }) => post.kind === "post" && !post.boosted);
	const known = posts.filter(({ post, engagements }) =>
		kpi === "engagements"
			? engagements !== undefined
			: kpi === "orders"
				? (post.figures["code orders"] ?? post.figures["link orders"]) !== undefined
				: post.figures[kpi] !== undefined,
	).length;
	const items = healthCheck({
		campaign,
		deliverables,
		roster,
		kpi: kpiName(kpi),
		measured: { known, posts: posts.length, ...ordersKnown(sources) },
		creators: {
			all: results.creators.map(({ name }) => name),
			repeated: measure.creators.filter(({ sums }) => sums.posts > 1).length,
			before: results.creators.filter(({ key }) => earlier.has(key)).length,
		},
	});
	const words = { avoided: "Avoided", "look closer": "Look closer", "not known": "Not known" };
	return {
		kind: "table",
		rows: [
			["Mistake", "Here", "What the tracker shows"],
			...items.map(({ mistake, verdict, shows }) => [mistake, words[verdict], shows]),
		],
	};
}

/** Every figure that the report uses, in a sentence each. */
function definitions({ results, measure, locale }: ReportSources): string[] {
	const { campaign } = results;
	return [
		`Engagement rate: ${measure.definition}. All rates here are of this one definition.`,
		"90% range: from how much posts of one creator differ, pooled over all creators (t intervals on the logarithm of the rate). With one post each there is none.",
		"People reached: nobody knows how many saw two posts, so it is given as at least the largest post and at most the sum.",
		`All-in cost: ${costParts(results) || "nothing known yet"}.`,
		`Orders: ${measure.window}`,
		`Each post counts with its newest figures. KPI of the campaign: ${kpiName(campaign.kpi)}.`,
		...(/^en(?:_|$)|^$/.test(locale)
			? []
			: ["Numbers are written as in English: 1,234.5 is one thousand two hundred thirty-four and a half."]),
	];
}

/** What the cost holds: `fees, product and spend as typed in Results`. */
function costParts({ creators }: ReportSources["results"]): string {
	const words = {
		fee: "fees",
		product: "product",
		boost: "boosts",
		commission: "commission",
		"all-in": "spend as typed in Results",
	};
	return showList([...new Set(creators.flatMap(({ costs }) => costs.map(({ what }) => words[what])))], 5);
}

/** The day of the newest pull. */
function lastPull({ results }: ReportSources): number | undefined {
	const days = results.posts
		.flatMap(({ pulls }) => pulls.map(({ at }) => dayOfCell(at === "" ? "" : { date: at })))
		.filter((day) => typeof day === "number");
	return days.length === 0 ? undefined : Math.max(...days);
}

import { isProblem } from "../problem.ts";
import { campaignSetting, campaignText } from "../tracker/campaign-setting.ts";
import { showCount } from "../values/show-number.ts";
import type { ReportDetails } from "./details.ts";
import { feedbackLines } from "./feedback.ts";
import {
	costOfOne,
	coverageOf,
	kpiName,
	kpiOf,
	money,
	oneOf,
	type ReportSources,
	showRange,
} from "./sources.ts";

/** The few figures that the sidebar shows before all else. */
export function headlineFigures({ results, measure }: ReportSources): ReportDetails["figures"] {
	const { kpi } = results.campaign;
	const { total, currency } = measure;
	const result = kpiOf(total, kpi);
	const figures = [{ value: showCount(total.sums.posts), label: total.sums.posts === 1 ? "post" : "posts" }];
	const { least, most } = total.attribution.orders;
	const orders = { value: showRange({ least, most }), label: least === 1 && most === 1 ? "order" : "orders" };
	if (kpi === "orders" && result !== undefined) {
		figures.push(orders);
	} else if (result !== undefined) {
		const name = result === 1 ? oneOf(kpi) : kpiName(kpi);
		figures.push({ value: showCount(result), label: `${name}${kpi === "reach" ? ", at most" : ""}` });
	}
	if (total.cost !== undefined) figures.push({ value: money(total.cost, currency), label: "all-in cost" });
	const one = costOfOne(total, kpi);
	if (one !== undefined) {
		const bound = kpi === "orders" && least < most ? ", at most" : kpi === "reach" ? ", at least" : "";
		const part = coverageOf(total, kpi);
		const label = [`for one ${oneOf(kpi)}${bound}`, part].filter(Boolean).join(", ");
		figures.push({ value: money(one, currency), label });
	}
	if (total.attribution.by !== "nothing" && kpi !== "orders") {
		figures.push(orders);
	}
	return figures;
}

/** What the report could say besides, and where it is filled in. */
export function whatToFillIn(sources: ReportSources): ReportDetails["missing"] {
	const { campaign, reallocation, measure, feedback } = sources;
	const settings = ["goals", "budget", "start", "end", "sender"]
		.filter((name) => campaignText(campaign, name) === "")
		.map((name) => ({ what: name, where: `Fill in ${campaignSetting(campaign, name).where}.` }));
	const texts = ["start", "end"].flatMap((name) => {
		const { value, where } = campaignSetting(campaign, name);
		const isText = typeof value === "string" && !/^\s*(?:\d{4}-\d\d-\d\d\s*)?$/.test(value);
		const words = `${where} is the text "${String(value)}", which the Dashboard's pace may not read: type it as a date.`;
		return isText ? [{ what: name, where: words.charAt(0).toUpperCase() + words.slice(1) }] : [];
	});
	const answers = feedbackLines(feedback).length === 0;
	return [
		...settings,
		...texts,
		...measure.missing.map((sentence) => ({ what: "", where: sentence })),
		...(isProblem(reallocation) ? [{ what: "next quarter", where: reallocation.problem }] : []),
		...(answers ? [{ what: "feedback", where: "Type below what the creators answered." }] : []),
	];
}

import { isProblem, quote } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { braced, placeholdersIn } from "../templates/fill-template.ts";
import type { Remark } from "../tool.ts";
import { campaignSettings } from "../tracker/campaign.ts";
import { campaignText } from "../tracker/campaign-setting.ts";
import { parseUrl } from "../values/parse-url.ts";
import { outreachTemplate } from "./outreach-template.ts";

/** What the texts may take from the Campaign tab, by setting; `""` where nothing is set. */
export function campaignValues(campaign: Table | undefined): { [setting: string]: string } {
	const values: { [setting: string]: string } = {};
	for (const name of campaignPlaceholders()) values[name] = campaignText(campaign, name);
	return values;
}

/**
 * The settings without which no message is written: nobody answers a faceless account, so sender, brand and a link to the
 * brand always, and whatever else the texts name.
 */
export function missingSettings(
	values: { readonly [setting: string]: string },
	texts: { readonly [section: string]: string },
): Remark[] {
	const needed: { [setting: string]: string } = {
		sender: "Who writes? Give name and role: nobody answers a faceless account.",
		brand: "Say for which brand you write.",
		"landing page": "Give a link by which creators can look the brand up.",
	};
	for (const text of Object.values(texts)) {
		for (const name of placeholdersIn(text, campaignPlaceholders())) {
			needed[name] ??=
				`A text in the Templates tab uses ${braced(name)}. Fill the setting in, or take it out of the text.`;
		}
	}
	const remarks: Remark[] = [];
	for (const [name, why] of Object.entries(needed)) {
		const value = values[name] ?? "";
		if (value === "") remarks.push({ label: `Campaign, ${name}`, reason: `The setting is blank. ${why}` });
		else if (name === "landing page" && isProblem(parseUrl(value))) {
			const reason = `${quote(value)} is not a link. Give one such as https://example.com/spring.`;
			remarks.push({ label: `Campaign, ${name}`, reason });
		}
	}
	return remarks;
}

/** What a first message should have and the team's own text leaves out; it is their text, so it is only said. */
export function leftOut(texts: { readonly [section: string]: string }): Remark[] {
	const wanted: { readonly [placeholder: string]: string } = {
		"recent post": "which post you liked",
		"why it fits": "why it fits",
		ask: "what you ask for",
		sender: "who writes",
		brand: "for which brand",
	};
	const remarks: Remark[] = [];
	for (const section of ["e-mail", "DM"]) {
		const text = texts[section] ?? "";
		const used = placeholdersIn(text, outreachTemplate.placeholders);
		const missing = Object.entries(wanted).filter(([name]) => !used.includes(name));
		const told = missing.map(([name, what]) => `${what} (${braced(name)})`);
		if (!used.includes("landing page") && !/https?:\/\//i.test(text)) told.push("a link to the brand");
		if (told.length === 0) continue;
		remarks.push({
			label: `Templates, ${section}`,
			reason: `The text does not say ${told.join(", ")}. A first message does better with it.`,
		});
	}
	return remarks;
}

function campaignPlaceholders(): string[] {
	return outreachTemplate.placeholders.filter((name) =>
		campaignSettings.some((setting) => setting.name === name),
	);
}

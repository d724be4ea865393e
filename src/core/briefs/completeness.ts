import type { Table } from "../tables/table.ts";
import { campaignSettings } from "../tracker/campaign.ts";
import { campaignSetting } from "../tracker/campaign-setting.ts";
import { FILLED_IN } from "./placeholders.ts";

/** How much of what a document can say it does say. */
export interface Completeness {
	readonly said: number;
	readonly asked: number;
	/** `payment due: Due in Payments`: what is missing, and where it is filled in. */
	readonly missing: readonly { readonly what: string; readonly where: string }[];
}

/** A vague brief is among the seven mistakes that cost campaigns most (small-business guide with compliance checklist). */
export function completeness(
	used: readonly string[],
	blank: readonly string[],
	values: { readonly [placeholder: string]: string },
	campaign: Table | undefined,
): Completeness {
	const asked = used.filter((name) => !blank.includes(name) || isNeeded(name, values));
	const missing = blank.filter((name) => asked.includes(name));
	return {
		said: asked.length - missing.length,
		asked: asked.length,
		missing: missing.map((what) => ({ what, where: whereOf(what, campaign) })),
	};
}

/** A campaign without an offer needs no code, and one without an end to the rights may have none to give. */
function isNeeded(name: string, values: { readonly [placeholder: string]: string }): boolean {
	if (name === "offer") return values.code !== "" || values["code pattern"] !== "";
	if (name === "code") return values.offer !== "";
	if (name === "rights until") return values.rights !== "";
	return true;
}

function whereOf(name: string, campaign: Table | undefined): string {
	const isSetting = campaignSettings.some((setting) => setting.name === name);
	return isSetting ? campaignSetting(campaign, name).where : (FILLED_IN[name] ?? name);
}

import type { Cell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import { promoCode } from "../promo-code.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { campaignTag, tagText, utmUrl } from "../utm.ts";
import { codesAndLinks } from "./codes-and-links.ts";
import { deliverables } from "./deliverables.ts";
import { plan } from "./plan.ts";
import { SAMPLE_AS_OF, sampleSettings } from "./sample-campaign.ts";
import { sampleCaption } from "./sample-captions.ts";

/** Creators of the sample roster who are booked: creator, handle, platform, package, cost, first part of the posts' ids. */
const BOOKED = [
	"Mara Eats | mara.eats | Instagram | Full set | 660 | MARA-IG",
	"Couch to Cara | couch2cara | TikTok | 2 videos | 120 | COUCH-TT",
	"Run Mum Rae | runmumrae | Instagram | 1 reel + 2 stories | 220 | RUN-IG",
	"Kilometre Kai | kilometre.kai | YouTube | 1 integration | 1400 | KILOMETRE-YT",
];

/** The posts of a package in their order, as "Plan deliverables" makes them. */
const POSTS: { readonly [offer: string]: readonly string[] } = {
	"Full set": ["story", "reel", "story"],
	"1 reel + 2 stories": ["story", "reel", "story"],
	"2 videos": ["video", "video"],
	"1 integration": ["integration"],
};

const WORK_DUE: { readonly [step: string]: string } = {
	"brief due": "2027-02-26",
	"concept due": "2027-03-05",
	"draft due": "2027-03-12",
	"final due": "2027-03-19",
};
/** One post a week from the go-live day on. */
const POST_DATES = ["2027-03-22", "2027-03-29", "2027-04-05"];

/** What the sample campaign has in Plan, Deliverables and Codes & Links: what the tools would write. */
export function samplePlanRows(spec: TabSpec): Cell[][] {
	const rows = BOOKED.map((line) => line.split("|").map((cell) => cell.trim())).flatMap((booked) => {
		if (spec === plan) return [planRow(booked)];
		return spec === deliverables || spec === codesAndLinks ? postRows(booked, spec) : [];
	});
	return rows.map((cells) => spec.columns.map(({ name }) => cells[name] ?? ""));
}

type Row = { readonly [column: string]: Cell };

function planRow([creator = "", handle = "", platform = "", offer = "", cost = ""]: readonly string[]): Row {
	return { creator, handle, platform, package: offer, "in plan": "yes", cost: Number(cost) };
}

function postRows(booked: readonly string[], spec: TabSpec): Row[] {
	const [creator = "", handle = "", platform = "", offer = "", , prefix = ""] = booked;
	return (POSTS[offer] ?? []).map((type, index) => {
		const id = `${prefix}-0${index + 1}`;
		if (spec === codesAndLinks) return linkRow(creator, platform, id);
		const due = Object.fromEntries(Object.entries(WORK_DUE).map(([step, date]) => [step, { date }]));
		const day = { date: POST_DATES[index]! };
		return {
			id,
			creator,
			handle,
			platform,
			type,
			...due,
			"post date": day,
			status: "planned",
			...sampleCaption(id),
		};
	});
}

function linkRow(creator: string, platform: string, id: string): Row {
	const campaign = campaignTag(String(sampleSettings.campaign));
	const tags = { source: platform, medium: "influencer", campaign, content: id };
	const url = utmUrl(String(sampleSettings["landing page"]), tags);
	const code = promoCode(creator, 10);
	return {
		creator,
		code: isProblem(code) ? "" : code,
		"utm source": tagText(platform),
		"utm medium": "influencer",
		"utm campaign": campaign,
		"utm content": keyPart(id),
		"final URL": isProblem(url) ? "" : url,
		created: SAMPLE_AS_OF,
	};
}

import type { Block, DocumentSection, GeneratedDocument } from "../core/document.ts";
import { showDay } from "../core/values/show-day.ts";

/** What a brief tells one creator. Texts are as the planner typed them, `""` where nothing is; days count from 1970-01-01. */
export interface BriefContent {
	readonly campaign: string;
	readonly brand: string;
	readonly creator: string;
	readonly summary: string;
	/** One a line, as are key messages, dos and don'ts. */
	readonly goals: string;
	readonly keyMessages: string;
	readonly dos: string;
	readonly donts: string;
	readonly audience: string;
	readonly offer: string;
	readonly code: string;
	readonly hashtags: string;
	readonly handles: string;
	readonly posts: readonly BriefPost[];
	readonly paymentTerms: string;
	readonly sender: string;
}

export interface BriefPost {
	readonly id: string;
	readonly type: string;
	readonly platform: string;
	/** The creator's tracked link. */
	readonly link: string;
	readonly concept?: number;
	readonly draft?: number;
	readonly final?: number;
	readonly post?: number;
}

/**
 * The brief of one creator: the seven parts that a published one-page brief has (2024: campaign, summary, goals, messages,
 * audience, deliverables, timeline), and payment, which other guides add. Parts without content are left out.
 */
export function creatorBrief(content: BriefContent): GeneratedDocument {
	const { campaign, creator, brand } = content;
	const sections = [
		section("summary", `${campaign} for ${brand}`, paragraphs(content.summary)),
		section("goals", "Goals", list(content.goals)),
		section("messages", "What to get across", messages(content)),
		section("audience", "Whom it is for", paragraphs(content.audience)),
		section("deliverables", "What you make", deliverables(content)),
		section("timeline", "When", timeline(content.posts)),
		section("payment", "Payment", paragraphs(content.paymentTerms)),
		section("contact", "Questions", paragraphs(content.sender === "" ? "" : `Ask ${content.sender}.`)),
	];
	return {
		title: `Brief: ${campaign}, ${creator}`,
		sections: sections.filter((one): one is DocumentSection => one !== undefined),
	};
}

function section(id: string, heading: string, blocks: readonly Block[]): DocumentSection | undefined {
	return blocks.length === 0 ? undefined : { id, blocks: [{ kind: "heading", text: heading }, ...blocks] };
}

/** Talking points, not a script: the creator's own words are why followers listen. */
function messages({ keyMessages, dos, donts }: BriefContent): Block[] {
	const blocks = [
		...list(keyMessages),
		...labelled("Please do", list(dos)),
		...labelled("Please do not", list(donts)),
	];
	if (blocks.length === 0) return [];
	return [...blocks, ...paragraphs("These are talking points, not a script. Tell it your way.")];
}

function deliverables({ posts, offer, code, hashtags, handles }: BriefContent): Block[] {
	const tags = [hashtags, handles].filter((text) => text !== "").join(" ");
	return [
		...(posts.length === 0 ? [] : [postTable(posts)]),
		...paragraphs(offer === "" ? "" : `Offer for your followers: ${offer}`),
		...paragraphs(code === "" ? "" : `Your code: ${code}`),
		...paragraphs(tags === "" ? "" : `In every caption: ${tags}`),
	];
}

function postTable(posts: readonly BriefPost[]): Block {
	const linked = posts.some(({ link }) => link !== "");
	return {
		kind: "table",
		headers: ["Post", "Type", "Where", ...(linked ? ["Your link"] : [])],
		rows: posts.map(({ id, type, platform, link }) => [id, type, platform, ...(linked ? [link] : [])]),
	};
}

/** The work is due for all posts at once where the days are the same; each post has a day of its own. */
function timeline(posts: readonly BriefPost[]): Block[] {
	const rows: string[][] = [];
	for (const [step, name] of [
		["concept", "Concept"],
		["draft", "Draft"],
		["final", "Final version"],
	] as const) {
		const days = new Set(posts.map((post) => post[step]));
		for (const day of [...days].sort((a, b) => (a ?? 0) - (b ?? 0))) {
			if (day === undefined) continue;
			const ids = posts.filter((post) => post[step] === day).map(({ id }) => id);
			rows.push([days.size === 1 ? name : `${name} of ${ids.join(", ")}`, showDay(day)]);
		}
	}
	for (const { id, type, post } of posts) {
		if (post !== undefined) rows.push([`${id} goes live (${type})`, showDay(post)]);
	}
	return rows.length === 0 ? [] : [{ kind: "table", headers: ["What", "Day"], rows }];
}

function paragraphs(text: string): Block[] {
	return lines(text).map((line) => ({ kind: "paragraph", text: line }));
}

function list(text: string): Block[] {
	const items = lines(text).map((line) => line.replace(/^[-*•–]\s+/, ""));
	return items.length === 0 ? [] : [{ kind: "list", items }];
}

function labelled(label: string, blocks: Block[]): Block[] {
	return blocks.length === 0 ? [] : [{ kind: "paragraph", text: `${label}:` }, ...blocks];
}

function lines(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

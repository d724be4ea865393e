import { describe, expect, test } from "vitest";
import { plainText, wordCount } from "../../src/core/document.ts";
import { briefGaps } from "../../src/documents/brief-gaps.ts";
import { type BriefContent, creatorBrief } from "../../src/documents/creator-brief.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const work = { concept: day("2024-11-01"), draft: day("2024-11-08"), final: day("2024-11-15") };
const post = (id: string, type: string, on: string) => ({
	id,
	type,
	platform: "Instagram",
	link: "",
	...work,
	post: day(on),
});

const BLACK_FRIDAY: BriefContent = {
	campaign: "Black Friday",
	brand: "Stridelab",
	creator: "Mara Eats",
	summary: "The sale of the year.",
	goals: "- 200 orders\n- 15,000 engagements",
	keyMessages: "190 grams\n\nMade from recycled yarn",
	dos: "Show the shoe in motion",
	donts: "No medical claims",
	audience: "Ages 15–35",
	offer: "30% off, and 10% on top with the code",
	code: "MARA10",
	hashtags: "#ad #stridelab",
	handles: "@stridelab",
	posts: [
		post("MARA-IG-01", "story", "2024-11-18"),
		post("MARA-IG-02", "reel", "2024-11-25"),
		post("MARA-IG-03", "story", "2024-11-29"),
	],
	paymentTerms: "$600 within 14 days of the last post.",
	sender: "Ana Reyes, partnerships",
};

const BLANK: BriefContent = {
	...BLACK_FRIDAY,
	summary: "",
	goals: " ",
	keyMessages: "",
	dos: "",
	donts: "",
	audience: "",
	offer: "",
	code: "",
	hashtags: "",
	handles: "",
	posts: [],
	paymentTerms: "",
	sender: "",
};

describe("the brief of a creator", () => {
	test("has the parts of the published brief, in its order", () => {
		const { title, sections } = creatorBrief(BLACK_FRIDAY);
		expect(title).toBe("Brief: Black Friday, Mara Eats");
		expect(sections.map(({ id }) => id)).toEqual([
			"summary",
			"goals",
			"messages",
			"audience",
			"deliverables",
			"timeline",
			"payment",
			"contact",
		]);
	});

	test("gives the published timeline, with work that is due for all posts told once", () => {
		const timeline = creatorBrief(BLACK_FRIDAY).sections.find(({ id }) => id === "timeline")!;
		expect(plainText(timeline.blocks)).toBe(
			[
				"When",
				"What\tDay",
				"Concept\t1 Nov 2024",
				"Draft\t8 Nov 2024",
				"Final version\t15 Nov 2024",
				"MARA-IG-01 goes live (story)\t18 Nov 2024",
				"MARA-IG-02 goes live (reel)\t25 Nov 2024",
				"MARA-IG-03 goes live (story)\t29 Nov 2024",
			].join("\n"),
		);
	});

	test("tells work by post where the days differ", () => {
		const [first, second] = BLACK_FRIDAY.posts;
		const posts = [first!, { ...second!, draft: day("2024-11-12") }];
		const timeline = creatorBrief({ ...BLACK_FRIDAY, posts }).sections.find(({ id }) => id === "timeline")!;
		expect(plainText(timeline.blocks)).toContain(
			"Draft of MARA-IG-01\t8 Nov 2024\nDraft of MARA-IG-02\t12 Nov 2024",
		);
	});

	test("lists messages as points, says what to do and not to do, and leaves the words to the creator", () => {
		const { blocks } = creatorBrief(BLACK_FRIDAY).sections.find(({ id }) => id === "messages")!;
		expect(blocks).toEqual([
			{ kind: "heading", text: "What to get across" },
			{ kind: "list", items: ["190 grams", "Made from recycled yarn"] },
			{ kind: "paragraph", text: "Please do:" },
			{ kind: "list", items: ["Show the shoe in motion"] },
			{ kind: "paragraph", text: "Please do not:" },
			{ kind: "list", items: ["No medical claims"] },
			{ kind: "paragraph", text: "These are talking points, not a script. Tell it your way." },
		]);
	});

	test("has a column of links only if there are links", () => {
		const headersOf = (link: string) => {
			const posts = [{ ...BLACK_FRIDAY.posts[0]!, link }];
			const { blocks } = creatorBrief({ ...BLACK_FRIDAY, posts }).sections.find(
				({ id }) => id === "deliverables",
			)!;
			return blocks.flatMap((block) => (block.kind === "table" ? block.headers : []));
		};
		expect(headersOf("")).toEqual(["Post", "Type", "Where"]);
		expect(headersOf("https://example.com/?utm_source=instagram")).toContain("Your link");
	});

	test("leaves out parts that have nothing to say", () => {
		expect(creatorBrief(BLANK).sections).toEqual([]);
	});

	test("fits one page", () => {
		expect(wordCount(creatorBrief(BLACK_FRIDAY))).toBeLessThan(200);
	});
});

describe("what a brief leaves open", () => {
	const early = day("2024-10-25");

	test("is nothing in the published brief, sent a week before the concepts are due", () => {
		expect(briefGaps(BLACK_FRIDAY, early)).toEqual([]);
	});

	test("is everything in a blank one", () => {
		expect(briefGaps(BLANK, early)).toEqual([
			"It has no posts: run Plan deliverables first.",
			"It does not say what the campaign is about: fill in summary in Campaign.",
			"It names no goals: fill in goals in Campaign, one a line.",
			"It has no talking points: fill in key messages in Campaign.",
			"It does not say whom to reach: fill in audience in Campaign.",
			"It does not say how and when the creator is paid.",
			"It names nobody to ask: fill in sender in Campaign.",
		]);
	});

	test.each<[string, Partial<BriefContent>, number, string]>([
		["a code without an offer", { offer: "" }, early, "It has a code but no offer"],
		[
			"two discounts that may or may not add up",
			{ offer: "30% off, 10% with the code" },
			early,
			"37% one after the other",
		],
		["a brief a day too late", {}, early + 1, "due in less than a week"],
		["more than a page", { summary: "word ".repeat(500) }, early, "One page holds about 500; shorten it."],
	])("is told of %s", (_, changed, today, gap) => {
		expect(briefGaps({ ...BLACK_FRIDAY, ...changed }, today)).toEqual([expect.stringContaining(gap)]);
	});
});

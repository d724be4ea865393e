import { applyEdits, type Finding, fixCaption, lintCaption } from "../captions/index.ts";
import type { Post } from "./read-posts.ts";
import type { CheckFinding, Standing } from "./types.ts";

/** What is wrong with a caption, and the caption put right. */
export interface LintedPost {
	readonly findings: readonly CheckFinding[];
	/** The caption with all fixes; the caption itself where there is nothing to fix. */
	readonly fixed: string;
	/** What is wrong even with that. */
	readonly left: readonly CheckFinding[];
}

const CALLED: { readonly [standing in Standing]?: string } = {
	gifted: "caption for a gift",
	affiliate: "affiliate's caption",
	employee: "employee's caption",
	"own-brand": "caption for an own brand",
};

/** The linter's findings, and codes that are others'. */
export function lintPost(post: Post): LintedPost {
	const { codes, input, caption } = post;
	const found = lintCaption(input);
	const wrong = codes.foreignIn(caption);
	const own = codes.required;
	const lacksOwn = wrong.length > 0 && own !== undefined && found.some((finding) => asksFor(finding, own));
	const findings = [
		...found
			.filter((finding) => !(lacksOwn && asksFor(finding, own)))
			.map((finding) => worded(finding, post)),
		...codeFindings(caption, post),
	].sort((a, b) => a.start - b.start);
	const swapped = lacksOwn
		? applyEdits(
				caption,
				wrong.map(({ start, end }) => ({ start, end, text: own })),
			)
		: caption;
	const fixable = swapped !== caption || found.some(({ fix }) => fix !== undefined);
	const fixed = fixable ? fixCaption({ ...input, caption: swapped }) : caption;
	const left =
		fixed === caption ? [] : [...lintCaption({ ...input, caption: fixed }), ...codeFindings(fixed, post)];
	return { findings, fixed, left: left.filter(({ severity }) => severity !== "info") };
}

/** What still has to be done by people once a caption is corrected, a sentence each. */
export function stillWrong(left: readonly CheckFinding[], fixed: string): readonly string[] {
	const sentences = left.map(({ ruleId, message, start, end }) => {
		const words = fixed.slice(start, end);
		if (ruleId === "unsubstantiated-claim")
			return `“${words}” still has to be cleared by the brand or softened.`;
		if (ruleId === "wrong-code") return `“${words}” is still somebody else's code.`;
		const tooMany = ruleId === "over-length" ? /(\d+) too many/.exec(message)?.[1] : undefined;
		if (tooMany !== undefined) return `Still ${tooMany} characters too many.`;
		return `Still: ${message.replace(/^Unexpected /, "").replace(/, expected .*$/, "")}.`;
	});
	return sentences.filter((sentence, at) => sentences.indexOf(sentence) === at);
}

/** No label that readers of each country would understand; a label in the wrong place is one. */
export function isUnlabelled({ ruleId }: CheckFinding): boolean {
	return /^(?:missing|vague|negated)-disclosure$|^wrong-language$|^ambiguous-hashtag$/.test(ruleId);
}

function asksFor({ ruleId, message }: Finding, code: string): boolean {
	return ruleId === "missing-required-tag" && message.startsWith(`Unexpected caption without ${code},`);
}

function worded({ fix: _, ...finding }: Finding, { standing }: Post): CheckFinding {
	const called = CALLED[standing];
	if (called === undefined) return finding;
	return {
		...finding,
		message: finding.message.replace(/^Unexpected paid caption\b/, `Unexpected ${called}`),
	};
}

function codeFindings(caption: string, { codes, input }: Post): readonly CheckFinding[] {
	const { required, known } = codes;
	return codes.foreignIn(caption).map(({ start, end, owner }) => ({
		ruleId: "wrong-code",
		severity: known ? "error" : "warning",
		start,
		end,
		message: `Unexpected "${caption.slice(start, end)}", which is ${owner}'s code, expected ${
			required === undefined ? "none, since this creator has no code" : `"${required}"`
		} (Codes & Links).`,
		cite: "Codes & Links",
		jurisdictions: [input.jurisdiction].flat(),
	}));
}

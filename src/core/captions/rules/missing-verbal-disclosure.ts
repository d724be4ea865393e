import { type CaptionText, readCaption, readContexts } from "../context.ts";
import type { CaptionRule, RuleExample } from "../contracts.ts";
import { authorityOf } from "./severity-and-cite.ts";

/** No regulator names a time; practice guides say the first half minute. */
const SPOKEN_WITHIN = 30;
/** Fast speech, in words a second, where the transcript has no time stamps. */
const WORDS_A_SECOND = 3;
const VIDEO_TYPES = " video reel reels live short shorts stream story tiktok ";

/** A video in which nobody says that it is an ad. */
export const missingVerbalDisclosure: CaptionRule = {
	id: "missing-verbal-disclosure",
	summary: "The ad is said aloud early in a video, not only written; checked where a transcript is given.",
	check(context) {
		const { input, table, brand } = context;
		const transcript = (input.transcript ?? "").trim();
		const type = (input.postType ?? "video").toLowerCase();
		if (transcript === "" || !VIDEO_TYPES.includes(` ${type} `)) return [];
		const within = input.spokenWithin ?? SPOKEN_WITHIN;
		const spoken: CaptionText = readCaption({ ...input, caption: opening(transcript, within) });
		const heard = readContexts(spoken, [table])[0];
		if (heard !== undefined && heard.accepted.length + heard.unclear.length > 0) return [];
		const { severity, cite } = authorityOf(context, "missing-verbal-disclosure", "info");
		return [
			{
				severity,
				start: 0,
				end: 0,
				unexpected: `video in which no disclosure is spoken in the first ${within} seconds`,
				expected: `"This video is sponsored by ${brand.name === "" ? "the brand" : brand.name}"`,
				cite,
			},
		];
	},
};

/** What is said before `seconds`: by the time stamps, and by the words since the last. */
function opening(transcript: string, seconds: number): string {
	const stamp = /(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:[.,]\d{1,3})?/g;
	let text = "";
	let from = 0;
	let time = 0;
	for (let match = stamp.exec(transcript); match !== null; match = stamp.exec(transcript)) {
		text += ` ${firstWords(transcript.slice(from, match.index), (seconds - time) * WORDS_A_SECOND)}`;
		time = Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]);
		from = match.index + match[0].length;
		if (time >= seconds) return text;
	}
	return `${text} ${firstWords(transcript.slice(from), (seconds - time) * WORDS_A_SECOND)}`;
}

function firstWords(text: string, count: number): string {
	return text
		.slice(0, 20_000)
		.split(/\s+/)
		.slice(0, Math.max(0, Math.round(count)))
		.join(" ");
}

export const examples: readonly RuleExample[] = [
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "US",
			transcript: "[00:00] Hi. [00:05] First, the pickles.",
		},
		finds: [{ severity: "error", words: "" }],
	},
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "US",
			transcript: "[00:04] This video is sponsored by Vitalspin.",
		},
		finds: [],
	},
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "US",
			transcript: "[00:00] Hi. [00:45] This video is sponsored by Vitalspin.",
		},
		finds: [{ severity: "error", words: "" }],
		note: "Too late.",
	},
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "US",
			spokenWithin: 60,
			transcript: "[00:00] Hi. [00:45] This video is sponsored by Vitalspin.",
		},
		finds: [],
	},
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "US",
			transcript: "[00:02] This is not sponsored. [00:04] Pickles.",
		},
		finds: [{ severity: "error", words: "" }],
	},
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "GB",
			transcript: "Hi.",
		},
		finds: [{ severity: "info", words: "" }],
	},
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "IN",
			transcript: "Vitalspin is paying me to do this.",
		},
		finds: [],
	},
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "US",
			postType: "feed",
			transcript: "Hi.",
		},
		finds: [],
	},
	{
		input: { platform: "tiktok", brand: "Vitalspin", caption: "#ad pickles", jurisdiction: "US" },
		finds: [],
		note: "Without a transcript nobody can tell.",
	},
	{
		input: {
			platform: "tiktok",
			brand: "Vitalspin",
			caption: "#ad pickles",
			jurisdiction: "US",
			transcript: "[00:02] Hashtag ad, Vitalspin asked me to try this.",
		},
		finds: [],
	},
];

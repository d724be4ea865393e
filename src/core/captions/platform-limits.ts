import { findPlatform } from "../platforms.ts";
import type { LengthUnit } from "./text/post-length.ts";

/**
 * What a platform shows and takes. Nobody publishes the folds, and they differ by device: figures are those that
 * practitioners report in 2026, to be kept with a margin.
 */
export interface PlatformLimits {
	readonly name: string;
	/** Visible characters before "more", and the one after which even the widest screen hides the rest, if it differs. */
	readonly fold?: { readonly characters: number; readonly surely?: number; readonly lines?: number };
	readonly limit?: {
		readonly unit: LengthUnit;
		readonly most: number;
		/** A limit of some ways to post only. */
		readonly warnFrom?: number;
	};
	readonly hashtags?: number;
}

/** Characters before a fold in which a label is only just visible. */
export const FOLD_MARGIN = 10;

const PLATFORM_LIMITS: { readonly [platform: string]: PlatformLimits } = {
	instagram: {
		name: "Instagram",
		fold: { characters: 125, lines: 3 },
		limit: { unit: "points", most: 2200 },
		hashtags: 30,
	},
	tiktok: {
		name: "TikTok",
		fold: { characters: 100, lines: 3 },
		limit: { unit: "units", most: 4000, warnFrom: 2200 },
	},
	youtube: {
		name: "YouTube",
		fold: { characters: 157, lines: 3 },
		limit: { unit: "points", most: 5000 },
	},
	facebook: {
		name: "Facebook",
		fold: { characters: 125, surely: 477 },
		limit: { unit: "points", most: 63_206 },
	},
	linkedin: {
		name: "LinkedIn",
		fold: { characters: 140, surely: 210, lines: 3 },
		limit: { unit: "points", most: 3000 },
	},
	x: { name: "X", fold: { characters: 280 }, limit: { unit: "weighted", most: 280 } },
	threads: { name: "Threads", limit: { unit: "points", most: 500 } },
	bluesky: { name: "Bluesky", limit: { unit: "graphemes", most: 300 } },
	pinterest: { name: "Pinterest", fold: { characters: 50 }, limit: { unit: "points", most: 500 } },
	twitch: { name: "Twitch", limit: { unit: "points", most: 140 } },
};

const UNKNOWN: PlatformLimits = { name: "this platform" };
const YOUTUBE_TITLE: PlatformLimits = { name: "YouTube titles", limit: { unit: "points", most: 100 } };

/** What is known of a platform, by any of its names; Instagram where none is given. A story has no fold. */
export function limitsOf(platform: string | undefined, postType: string | undefined): PlatformLimits {
	const name = (platform ?? "").trim().toLowerCase();
	const known = Object.keys(PLATFORM_LIMITS);
	const key = known.includes(name) ? name : name === "" ? "instagram" : findPlatform(name)?.toLowerCase();
	const limits = key !== undefined && known.includes(key) ? PLATFORM_LIMITS[key] : undefined;
	const type = (postType ?? "").toLowerCase();
	if (key === "youtube" && type === "title") return YOUTUBE_TITLE;
	if (limits?.fold === undefined || type !== "story") return limits ?? UNKNOWN;
	const { fold: _, ...unfolded } = limits;
	return unfolded;
}

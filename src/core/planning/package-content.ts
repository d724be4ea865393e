/** What a package holds. */
export interface PackageContent {
	/** Feed posts of any kind, reels and videos too. */
	readonly posts: number;
	/** Of those, reels and shorts. */
	readonly reels: number;
	/** Story frames or sets, as counted in the text. */
	readonly stories: number;
	/** False if the text names no kind of post: one post is assumed. */
	readonly stated: boolean;
}

/** Reads `1 reel + 2 stories`. Parts that name no kind of post, such as `3 months usage rights`, count nothing. */
export function packageContent(text: string): PackageContent {
	let [posts, reels, stories] = [0, 0, 0];
	for (const part of text
		.slice(0, 300)
		.toLowerCase()
		.split(/[+,;&\n]|\band\b|\bplus\b/)) {
		const many = Number(/(?:^|[\s(x×])(\d{1,3})(?![\d%])/.exec(part)?.[1] ?? 1);
		if (/\bstor(?:y|ies)\b/.test(part)) stories += many;
		else if (/\b(?:reels?|shorts?)\b/.test(part)) reels += many;
		else if (
			/\b(?:posts?|videos?|carousels?|photos?|images?|integrations?|tiktoks?|tweets?|threads?|lives?|streams?|pins?|blogs?|articles?|episodes?|mentions?|reviews?|hauls?|tutorials?|unboxings?)\b/.test(
				part,
			)
		) {
			posts += many;
		}
	}
	const stated = posts + reels + stories > 0;
	return { posts: posts + reels + (stated ? 0 : 1), reels, stories, stated };
}

/** `2 posts and 1 story`. */
export function contentInWords({ posts, stories, stated }: PackageContent): string {
	const parts = [
		...(posts > 0 ? [`${posts} post${posts === 1 ? "" : "s"}`] : []),
		...(stories > 0 ? [`${stories} stor${stories === 1 ? "y" : "ies"}`] : []),
	];
	return `${parts.join(" and ")}${stated ? "" : " assumed"}`;
}

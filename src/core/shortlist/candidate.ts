/** A creator's account on the Roster as the shortlist looks at it. What is blank or cannot be read is absent. */
export interface Candidate {
	/** The row's key on the Roster. */
	readonly id: string;
	readonly creator: string;
	readonly handle: string;
	readonly platform: string;
	readonly niche: string;
	readonly country: string;
	readonly language: string;
	readonly status: string;
	/** What the fee is for: `1 reel + 2 stories`. */
	readonly package: string;
	/** As typed; not blank: marked. */
	readonly include: string;
	readonly exclude: string;
	readonly tier: string;
	readonly followers?: number;
	readonly fee?: number;
	readonly productCost?: number;
	readonly likes?: number;
	readonly comments?: number;
	readonly shares?: number;
	readonly saves?: number;
	readonly views?: number;
	readonly reach?: number;
	/** An engagement rate that somebody typed, as a fraction. */
	readonly typedRate?: number;
	readonly audienceCountry: string;
	readonly audienceAge: string;
	readonly audienceGender: string;
	/** A fraction. */
	readonly credible?: number;
	/** Day the counts were read, `2026-11-25`. */
	readonly asOf?: string;
	/** `Worth a look: …`, or blank where nothing stands out. */
	readonly vetting: string;
	/** That it also works with a competitor, and who says so; or blank. */
	readonly competitor: string;
	/** Share of the campaign's keywords found; absent where niche and keywords are blank. */
	readonly fit?: number;
	readonly matched: string;
	/** Share of the audience that is the campaign's, and how it comes about. */
	readonly audience?: number;
	readonly audienceWhy: string;
	/** Cells that hold something that cannot be read, with the reason. */
	readonly unread: string;
	/** Published bands of its platform and size for rates by followers, as places in a list: all interactions, likes and comments. */
	readonly bandOfAll?: number;
	readonly bandOfLikes?: number;
}

/** A published band of engagement rates, and who published it. */
export interface RateBand {
	readonly low: number;
	readonly high: number;
	readonly source: string;
}

const FIELDS: readonly (keyof Candidate)[] = [
	"id",
	"creator",
	"handle",
	"platform",
	"tier",
	"followers",
	"niche",
	"country",
	"language",
	"status",
	"fee",
	"likes",
	"comments",
	"shares",
	"saves",
	"views",
	"reach",
	"asOf",
	"fit",
	"matched",
	"bandOfAll",
	"bandOfLikes",
	"include",
	"exclude",
	"vetting",
	"competitor",
	"credible",
	"audience",
	"audienceWhy",
	"audienceCountry",
	"audienceAge",
	"audienceGender",
	"productCost",
	"typedRate",
	"unread",
	"package",
];

/** Candidates without their field names and blank ends: a third of the characters on the way to the sidebar. */
export type PackedCandidate = readonly (string | number | null)[];

export function packCandidate(candidate: Candidate): PackedCandidate {
	const cells = FIELDS.map((field) => candidate[field] ?? null);
	let length = cells.length;
	while (length > 0 && (cells[length - 1] === null || cells[length - 1] === "")) length--;
	return cells.slice(0, length);
}

export function unpackCandidate(cells: PackedCandidate): Candidate {
	const candidate: { [field: string]: string | number } = {};
	FIELDS.forEach((field, index) => {
		const cell = cells[index] ?? (TEXTS.includes(field) ? "" : null);
		if (cell !== null) candidate[field] = cell;
	});
	return candidate as unknown as Candidate;
}

/** What is `""`, not absent, where nothing is known. */
const TEXTS: readonly (keyof Candidate)[] = [
	"creator",
	"handle",
	"platform",
	"tier",
	"niche",
	"country",
	"language",
	"status",
	"matched",
	"include",
	"exclude",
	"vetting",
	"competitor",
	"audienceWhy",
	"audienceCountry",
	"audienceAge",
	"audienceGender",
	"unread",
	"package",
];

/** `@mara.eats · Instagram`. */
export function labelOf({ handle, creator, platform }: Candidate): string {
	const name = handle === "" ? creator : `@${handle.replace(/^@/, "")}`;
	return platform === "" ? name : `${name} · ${platform}`;
}

import type { AllocationProblem, CreatorOffer, GroupRule } from "../src/core/allocation/index.ts";

export type Family = "typical" | "heavy" | "exact spend" | "values in step with costs";

const NICHES = ["beauty", "fashion", "fitness", "food", "gaming", "home", "parenting", "tech", "travel"];
/** Name, share of creators, usual fee. */
const TIERS = [
	["nano", 0.3, 60],
	["micro", 0.45, 300],
	["mid", 0.17, 1200],
	["macro", 0.06, 3500],
	["mega", 0.02, 15000],
] as const;
const PLATFORMS = [
	["instagram", 0.4],
	["tiktok", 0.35],
	["youtube", 0.22],
	["twitch", 0.03],
] as const;

/** Rosters with fees and values spread as in real ones (log-normal), always the same for a seed. */
export function instance(family: Family, size: number, seed: number): AllocationProblem {
	const random = randomFrom(seed * 7919 + size);
	const cents = family === "exact spend";
	const creators = Array.from({ length: size }, (_, at) => creatorAt(at, random, family));
	const budget = size * 104;
	const few = Math.max(1, Math.round(size / 100));
	const share = (by: string, key: string, limits: Partial<GroupRule>): GroupRule => ({
		id: `${key} ${Object.keys(limits).join(" ")}`,
		by,
		key,
		...limits,
	});
	const groups = [
		share("tier", "nano", { minCount: few }),
		share("tier", "micro", { minShare: 0.2 }),
		share("tier", "macro", { maxShare: 0.3 }),
		share("tier", "mega", { maxShare: 0.25, maxCount: few }),
		share("platform", "tiktok", { minShare: 0.25, maxShare: 0.6 }),
		share("platform", "youtube", { minShare: 0.1 }),
	];
	if (family === "heavy") {
		for (const niche of NICHES) groups.push(share("niche", niche, { maxShare: 0.15, minCount: size >> 7 }));
		const spend = { minSpend: Math.round(budget * 0.15), maxSpend: Math.round(budget * 0.45) };
		groups.push(share("platform", "instagram", spend));
	}
	const counts = { minCreators: Math.ceil(size / 20), maxCreators: Math.floor(size * 0.24) };
	return { budget, constraints: { ...counts, minSpend: cents ? budget : null, groups }, creators };
}

function creatorAt(at: number, random: () => number, family: Family): CreatorOffer {
	const [tier, , usual] = oneOf(TIERS, random);
	const [platform] = oneOf(PLATFORMS, random);
	const fee = usual * Math.exp(0.6 * normal(random));
	const worth = 8 * Math.exp(0.9 * normal(random));
	const unit = family === "exact spend" ? 100 : 1;
	const packages = [];
	let times = 1;
	for (let place = 0; place <= random() * 5; place++) {
		const cost = Math.round(fee * times * unit) / unit;
		const value =
			family === "values in step with costs"
				? cost + 100
				: Math.round(fee * worth * times ** 0.8 * (0.9 + 0.2 * random()));
		packages.push({ id: `package ${place}`, cost, value });
		times += 0.3 + random();
	}
	const niche = NICHES[Math.floor(random() * NICHES.length)]!;
	// A must that is as dear as a celebrity leaves no plan in a small roster.
	const mustInclude = random() < 0.01 && usual < 1000;
	return {
		id: `creator ${at}`,
		tier,
		platform,
		niche,
		mustInclude,
		exclude: !mustInclude && random() < 0.03,
		packages,
	};
}

function oneOf<T extends readonly [string, number, ...unknown[]]>(
	list: readonly T[],
	random: () => number,
): T {
	let rest = random();
	for (const each of list) {
		rest -= each[1];
		if (rest < 0) return each;
	}
	return list[0]!;
}

function normal(random: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Mulberry32: small, and good enough for instances. */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

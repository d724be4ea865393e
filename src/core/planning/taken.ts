import type { PlanInput } from "./tracker-rows.ts";

/** Money that is planned, or where it is more, what Results shows to be spent; with boosts and commission, and those who are not in Plan. */
export function takenCents({ planned, spent }: Pick<PlanInput, "planned" | "spent">): number {
	const costs = new Map(Array.from(spent.keys(), (account) => [account, 0]));
	for (const { account, costCents } of planned) costs.set(account, (costs.get(account) ?? 0) + costCents);
	let taken = 0;
	costs.forEach((cents, account) => {
		const { postsCents, onTopCents } = spent.get(account) ?? { postsCents: 0, onTopCents: 0 };
		taken += Math.max(cents, postsCents) + onTopCents;
	});
	return taken;
}

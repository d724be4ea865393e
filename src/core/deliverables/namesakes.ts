import { keyPart } from "../tables/tab-spec.ts";
import type { Account } from "./post-ids.ts";

/** Creators with several accounts on one platform: one person, or two of the same name, who would share a code. */
export function namesakes(accounts: readonly Account[]): string[] {
	const byName = new Map<string, Account[]>();
	for (const account of accounts) {
		const name = `${keyPart(account.creator)}/${keyPart(account.platform)}`;
		byName.set(name, [...(byName.get(name) ?? []), account]);
	}
	return [...byName.values()].flatMap((same) => {
		const handles = same.map(({ handle }) => handle).filter((handle) => handle !== "");
		if (handles.length < 2) return [];
		const [{ creator, platform }] = same as [Account];
		const [many, all] = handles.length === 2 ? ["two", "both"] : [String(handles.length), "all"];
		const listed = handles.map((handle) => `@${handle}`);
		const last = listed.pop();
		return [
			`${creator} has ${many} accounts on ${platform}, ${listed.join(", ")} and ${last}, and one code for ${all}. If they are ${many} people, give each a name of their own in Plan.`,
		];
	});
}

import { existsSync, readdirSync, statSync } from "node:fs";
import { build } from "../build.mjs";

/** Builds unless what is built is newer than everything it is made from: a running playground serves the same folder. */
export async function buildIfStale() {
	const built = ["dist/Code.js", "build/run-tool.mjs"];
	if (!built.every((file) => existsSync(file))) return build();
	const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
	const sources = [
		"package-lock.json",
		"build.mjs",
		...["src", "scripts"].flatMap((folder) =>
			readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`),
		),
	];
	return sources.some((file) => statSync(file).mtimeMs > oldest) ? build() : undefined;
}

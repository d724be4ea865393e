import type { Importer } from "../core/import/importer.ts";
import { genericList } from "./generic-list.ts";
import { hypeAuditor } from "./hype-auditor.ts";
import { modash } from "./modash.ts";
import { sideBySide } from "./side-by-side.ts";
import { tiktokOne } from "./tiktok-one.ts";
import { upfluence } from "./upfluence.ts";

/** All formats of creator lists, the most particular first. */
export const importers: readonly Importer[] = [
	hypeAuditor,
	upfluence,
	tiktokOne,
	modash,
	sideBySide,
	genericList,
];

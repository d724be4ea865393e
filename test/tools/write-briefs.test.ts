import { expect, test } from "vitest";
import { previewOf, sampleTracker, textOf } from "./briefs-tracker.ts";
test("x", () => {
	const host = sampleTracker();
	const { details, left, refused, items } = previewOf(host);
	console.log(JSON.stringify({ ...details, left, refused }, null, 1), items.map((i) => [i.kind, i.label]));
	console.log(textOf(host, "brief/instagram/@mara.eats"));
	console.log(textOf(host, "brief/youtube/@kilometre.kai"));
	console.log(textOf(host, "agreement-terms/instagram/@mara.eats", ["agreement-terms"]));
});

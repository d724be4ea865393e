import type { Cell } from "../cell.ts";

type SampleCells = { readonly [column: string]: Cell };

/** Captions that the sample's creators have sent, by the post's id: some fine, some with the usual faults. */
const SAMPLE_CAPTIONS: { readonly [id: string]: SampleCells } = {
	"MARA-IG-01": {
		caption:
			"#ad Breakfast first, then 8 km in the new @stridelab shoes. MARAEATS10 gets you 10% off. #stridelab",
		"paid label on": "yes",
	},
	"MARA-IG-02": {
		caption:
			"My honest morning run: porridge, coffee, and a shoe that weighs next to nothing. I have been out in it every day this week, in rain and in sun, and my knees say thank you. @stridelab #running #stridelab #ad Code MARAEATS10",
		"paid label on": "no",
	},
	"COUCH-TT-01": {
		caption:
			"Week 3 of couch to 5k, and these soles cured my arthritis! @stridelab #stridelab #collab COUCHTOCARA10",
	},
	"COUCH-TT-02": {
		caption: "#ad Week 4: I ran the whole way. @stridelab #stridelab Use MARAEATS10 for 10% off",
	},
	"RUN-IG-01": { caption: "New shoes, same hill, louder kids. @stridelab #stridelab RUNMUMRAE10" },
	"RUN-IG-02": {
		caption: "AD | Pushing the buggy up the hill in @stridelab. RUNMUMRAE10 for 10% off. #ad #stridelab",
		"paid label on": "yes",
	},
};

/** What a post of the sample has beside its dates; nothing while no caption was sent. */
export function sampleCaption(id: Cell): SampleCells {
	return SAMPLE_CAPTIONS[String(id)] ?? {};
}

/** What planners know of some of the sample creators besides the counts. Invented, like them. */
export const SAMPLE_AUDIENCE_COLUMNS = [
	"handle",
	"keywords",
	"language",
	"average reach",
	"audience country",
	"audience age",
	"audience gender",
	"credible audience %",
	"as of",
] as const;

/** One creator a line, cells in the order of the columns above; a date only where it is not the sample's. */
export const SAMPLE_AUDIENCES = [
	"mara.eats | fuel for morning runs, recipes, running shoes | English | 17800 | US 61%, CA 9% | 18–24 31%, 25–34 44% | 68% women | 88% | ",
	"finn.bakes | protein snacks after a run | English | | UK 58%, US 14%, IE 6% | 18–24 44%, 25–34 29% | 57% women | 82% | ",
	"june.moves | morning run, first light, slow miles | English | 6900 | US 74%, UK 6% | 25–34 48%, 35–44 22% | 71% women | 91% | ",
	"lou.cooks | meal prep, budget lunches | English | | US 66%, MX 8% | 18–24 39%, 25–34 30% | 61% women | 79% | ",
	"trailtess | trail running, light running shoes, fell races | English | 5700 | UK 71%, IE 8% | 25–34 41%, 35–44 33% | 52% women | 93% | ",
	"kilometre.kai | Marathontraining, Laufschuhe im Test | German | | DE 68%, AT 11%, CH 8% | 25–34 38%, 35–44 30% | 66% men | 90% | ",
	"nadia.stretches | mobility, running injuries, recovery | English | 12400 | US 52%, CA 13%, UK 9% | 25–34 46%, 18–24 21% | 74% women | 86% | 2026-06-02",
	"owen.outside | hiking, light shoes and packs | English | | UK 62%, US 11% | 25–34 40%, 35–44 27% | 64% men | 84% | ",
	"priyapaces | first marathon, running plan, morning runs | English | 15100 | US 57%, IN 16% | 18–24 35%, 25–34 42% | 63% women | 77% | 2026-05-14",
	"sole.sister | running shoe reviews, yarn and foam explained | English | 33200 | US 63%, UK 8%, CA 7% | 25–34 45%, 35–44 25% | 59% women | 85% | ",
	"couch2cara | couch to 5k, beginner running | English | | US 70%, CA 8% | 18–24 41%, 25–34 33% | 82% women | 94% | ",
	"runmumrae | running with a buggy, morning run before school | English | 7800 | UK 79%, IE 6% | 25–34 39%, 35–44 44% | 86% women | 92% | ",
	"tempo.theo | gear tests, running shoes, recycled materials | English | | US 49%, UK 12%, DE 6% | 25–34 43%, 35–44 28% | 71% men | 87% | ",
	"city.laps | run clubs, city running | English | 22900 | US 59%, UK 10% | 18–24 29%, 25–34 49% | 51% women | 81% | ",
	"sunrise.sam | morning run, coffee, journaling | English | | US 64%, CA 9% | 18–24 52%, 25–34 26% | 58% women | 72% | 2026-04-20",
];

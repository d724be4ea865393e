/** Offers beside the one in the sample roster, one a line, cells in the order of the columns below. Invented. */
export const SAMPLE_PACKAGE_COLUMNS = [
	"creator",
	"handle",
	"platform",
	"package",
	"deliverables",
	"fee",
	"product cost",
] as const;

export const SAMPLE_PACKAGES = [
	"Mara Eats | mara.eats | Instagram | Full set | 1 reel + 2 stories | 600 | 60",
	"Mara Eats | mara.eats | Instagram | Reel only | 1 reel | 420 | 60",
	"Mara Eats | mara.eats | Instagram | Two reels | 2 reels + 2 stories | 980 | 60",
	"Finn Bakes | finn.bakes | TikTok | One video | 1 video | 280 | 60",
	"Finn Bakes | finn.bakes | TikTok | Two videos | 2 videos | 480 | 60",
	"Finn Bakes | finn.bakes | TikTok | Series | 4 videos | 1100 | 60",
	"Lou Cooks | lou.cooks | TikTok | One video | 1 video | 520 | 60",
	"Lou Cooks | lou.cooks | TikTok | Two videos | 2 videos | 900 | 60",
	"Lou Cooks | lou.cooks | TikTok | Series | 4 videos | 2600 | 60",
	"Sole Sister | sole.sister | Instagram | Full set | 1 reel + 3 stories | 1200 | 60",
	"Sole Sister | sole.sister | Instagram | Carousel | 1 carousel | 700 | 60",
	"Vegan Vik | vegan.vik | TikTok | One video | 1 video | 1050 | 60",
	"Vegan Vik | vegan.vik | TikTok | Two videos | 2 videos | 1900 | 60",
	"Vegan Vik | vegan.vik | TikTok | Series | 4 videos | 4100 | 60",
	"City Laps | city.laps | Instagram | Full set | 1 reel + 2 stories | 750 | 60",
	"City Laps | city.laps | Instagram | Stories | 3 stories | 300 | 60",
	"Recovery Ro | recovery.ro | TikTok | One video | 1 video | 300 | 60",
	"Recovery Ro | recovery.ro | TikTok | Two videos | 2 videos | 520 | 60",
	"Recovery Ro | recovery.ro | TikTok | Series | 4 videos | 1250 | 60",
	"Tempo Theo | tempo.theo | YouTube | Integration | 1 integration | 3200 | 60",
	"Tempo Theo | tempo.theo | YouTube | Short | 1 short | 1800 | 60",
];

/** Posts of an earlier campaign, so that some expectations rest on results. Invented. */
export const SAMPLE_RESULT_COLUMNS = [
	"deliverable",
	"creator",
	"platform",
	"posted",
	"pulled at",
	"impressions",
	"reach",
	"views",
	"likes",
	"comments",
	"shares",
	"saves",
	"clicks",
	"code orders",
	"revenue",
	"spend",
] as const;

export const SAMPLE_RESULTS = [
	"autumn-01 | Mara Eats | Instagram | 2026-10-06 | 2026-10-20T09:00:00 | 29400 | 22800 | 20900 | 1620 | 104 | 48 | 201 | 312 | 11 | 968 | 640",
	"autumn-02 | Mara Eats | Instagram | 2026-10-14 | 2026-10-28T09:00:00 | 26100 | 20500 | 18700 | 1390 | 88 | 37 | 166 | 241 | 8 | 704 | 640",
	"autumn-03 | Finn Bakes | TikTok | 2026-10-07 | 2026-10-21T09:00:00 | 61200 | 50300 | 60100 | 3240 | 151 | 240 | 352 | 405 | 14 | 1190 | 300",
	"autumn-04 | Finn Bakes | TikTok | 2026-10-15 | 2026-10-29T09:00:00 | 47800 | 40100 | 46900 | 2510 | 118 | 180 | 270 | 298 | 9 | 765 | 300",
	"autumn-05 | Couch to Cara | TikTok | 2026-10-09 | 2026-10-23T09:00:00 | 25300 | 20900 | 24800 | 1080 | 126 | 81 | 177 | 260 | 12 | 1020 | 180",
	"autumn-06 | Run Mum Rae | Instagram | 2026-10-10 | 2026-10-24T09:00:00 | 11200 | 9300 | 8800 | 790 | 131 | 30 | 109 | 118 | 5 | 430 | 280",
	"autumn-07 | Run Mum Rae | Instagram | 2026-10-19 | 2026-11-02T09:00:00 | 12600 | 10100 | 9900 | 870 | 149 | 38 | 127 | 139 | 7 | 602 | 280",
	"autumn-08 | Dan Dashes | Instagram | 2026-10-12 | 2026-10-26T09:00:00 | 6100 | 4900 | 5000 | 410 | 9 | 4 | 22 | 31 | 0 | 0 | 460",
	"autumn-09 | City Laps | Instagram | 2026-10-16 | 2026-10-30T09:00:00 | 31900 | 26800 | 25100 | 1580 | 91 | 70 | 198 | 207 | 4 | 348 | 810",
];

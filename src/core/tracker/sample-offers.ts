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

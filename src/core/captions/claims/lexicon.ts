import type { Severity } from "../contracts.ts";

/** Claims of one kind. Phrases are written as in the label tables; `{cures}`, `{condition}` and `{days}` stand for the lists below. */
export interface ClaimGroup {
	readonly kind: string;
	readonly severity: Severity;
	readonly phrases: readonly string[];
	/** Words directly before or after that make the phrase harmless. */
	readonly notAfter?: string;
	readonly notBefore?: string;
	/** Words within it that make it harmless: `treat yourself after the flu`. */
	readonly notInside?: string;
	/** One of these words must be in the caption. */
	readonly needs?: string;
}

export const CURES =
	"cure/cures/cured/curing/heal/heals/healed/healing/reverse/reverses/reversed/reversing/treat/treats/treated/treating/clears/cleared/eliminates/eliminated/relieves/relieved/prevents";

export const CONDITIONS =
	"gout/tinnitus/vertigo/rheumatism/prediabetes/toothache/headache/headaches/backache/colds/fever/hayfever/heartburn/reflux/ulcers/warts/cystitis/thrush/ptsd/ocd/epilepsy/parkinson's/lupus/anaemia/anemia/bronchitis/sinusitis/obesity/impotence/infertility/shingles/herpes/hiv/malaria/virus/viruses/disease/diseases/illness/illnesses/sciatica/colitis/haemorrhoids/hemorrhoids/constipation/tumours/tumors/dandruff/rheuma/gelenkschmerzen/kopfschmerzen/ruckenschmerzen/heuschnupfen/schuppenflechte/bluthochdruck/erkaltung/grippe/allergien/rhumatismes/l'arthrite/l'asthme/migran/migreenin/migreeni/ihottuman/eczema/psoriasis/acne/rosacea/dermatitis/arthritis/anxiety/depression/migraine/migraines/diabetes/cancer/covid/covid19/asthma/insomnia/adhd/ibs/alzheimer's/alzheimers/dementia/hypertension/infection/infections/flu/pcos/endometriosis/autism/cholesterol/allergies/hangover/hangovers/fibromyalgia/osteoporosis/cellulite/celulitis/celulite/neurodermitis/akne/tradzik/eccema/psoriasi/ekzem/ekzeme/krebs/depressionen/migrane/arthrose/schlaflosigkeit/angststorung/angststorungen/l'eczema/l'acne/l'arthrose/l'anxiete/l'insomnie/diabete/ansiedad/artritis/migrana/migranas/ansiedade/enxaqueca/artrite/ansia/emicrania/insonnia/depressione/kanker/eczeem/egzeme/migrene/eksem/migraner";

const BODY =
	" skin face body acne tummy belly waist hair scars scar wrinkles teeth smile pores weight pounds lbs kilos thighs legs arms abs stomach cheeks jawline chin neck lips scalp figure lashes brows complexion spots redness cellulite breakouts haut gesicht korper bauch falten pickel akne peau teint visage corps ventre rides boutons cheveux piel cara cuerpo barriga arrugas pelo pelle viso corpo pancia rughe capelli pele rosto cabelo huid gezicht buik skora twarz skin hud hy ansikt ansigt ansikte ";

export const DAYS =
	"day/days/week/weeks/wk/wks/month/months/hours/tage/tagen/woche/wochen/jours/semaines/dias/semanas/giorni/settimane/semana/dia/mes/meses/semaine/jour/mois/settimana/giorno/mese/mesi/dag/dagen/weken/week/maand/uger/uker/veckor/tydzien/tygodnie/tygodni/dni/monat/monaten/monate/fortnight";

/** What needs evidence, and how badly. Sources: FTC Health Products Compliance Guidance 2022, CAP 3.7 and 13, Reg. (EC) 1924/2006. */
export const CLAIM_GROUPS: readonly ClaimGroup[] = [
	{
		kind: "a claim to cure",
		severity: "error",
		phrases: [
			"{cures} ~5 {condition}",
			"{cures} ~3 chronic/back/joint/knee/neck/period/nerve/muscle/stomach pain/pains",
			"{cures} ~3 hair loss",
			"{cures} ~3 blood pressure",
			"{cures} ~3 cold sores",
			"{cures} ~3 common cold",
			"{cures} ~3 erectile dysfunction",
			"lowers/lowered/reduces/reduced ~3 cholesterol",
			"lowers/lowered/reduces/reduced ~3 blood pressure",
			"kills ~2 flu/covid/virus/viruses/cancer",
			"protects/protect ~3 against/from ~2 {condition}",
			"remedy/remedies for ~2 {condition}",
			"no more {condition}",
			"{condition} free after/in/since/thanks/with",
			"{condition} ~3 cured/healed/reversed/cure",
			"{condition} is/was/are/has/have ~1 gone/vanished/disappeared",
			"{condition} disappear/disappeared/vanish/vanished",
			"get/gets/got rid of ~3 {condition}",
			"{condition} fighting/curing/healing",
			"hilft/helfen ~2 gegen ~2 {condition}",
			"adieu/adios ~2 {condition}",
			"acaba/acabou/elimina ~2 {condition}",
			"goodbye/bye to ~1 {condition}",
			"bye ~1 {condition}",
			"heilt/heilen/geheilt/lindert ~5 {condition}",
			"{condition} ~3 geheilt",
			"guerit/gueri/guerir/soigne/soigner ~4 {condition}",
			"cura/curo/curado/guarisce/guarito/curou ~4 {condition}",
			"geneest/genas/genezen ~4 {condition}",
			"leczy/wyleczyl/kurerer/botar/helbreder/parantaa/paransi ~4 {condition}",
		],
		notInside: " yourself myself ourselves himself herself ",
		notBefore: " dog cat sweet these little tasty baked puppy kitty pet some manicure ",
	},
	{
		kind: "a claim of proof",
		severity: "warning",
		phrases: [
			"clinically/scientifically/medically proven/tested/approved/backed/validated",
			"dermatologist/dermatologists/doctor/doctors/dentist/dentists/pediatrician/paediatrician/vet approved/recommended/tested",
			"dermatologically tested/approved/proven",
			"approved/recommended by dermatologists/doctors/dentists",
			"dermatologists/doctors/dentists recommend/approve/agree",
			"studies/research/science/trials/tests shows/show/proves/prove/proved",
			"studies/research/science/trials/tests has/have shown/proven",
			"proven/tested in/by ~1 science/studies/trials/tests",
			"backed by science/research/studies",
			"science backed",
			"out of/in 0 ~1 dermatologists/doctors/dentists/experts",
			"boost/boosts/boosting/strengthens/strengthen ~2 immunity/immune",
			"stärkt ~2 immunsystem/abwehrkräfte",
			"renforce ~2 immunité/immunitaire",
			"refuerza ~2 inmunidad/inmunitario",
			"proven to cure/treat/reduce/work/help/clear/boost/improve",
			"testé/testée/prouvé/prouvée/testado/testada/probado/testato/testata dermatologiquement/cliniquement/dermatologicamente/clinicamente",
			"klinisch/dermatologisch/wissenschaftlich getestet/bewiesen/erwiesen/bestatigt/geprüft",
			"studien zeigen/belegen/beweisen",
			"cliniquement/scientifiquement prouvé/prouvée/testé/testée/prouvés/prouvées",
			"clínicamente/científicamente/dermatologicamente probado/probada/demostrado/demostrada/testado/comprovado/comprovada/testato/testata/provato/provata",
			"klinisch bewezen/getest",
			"klinicznie przebadany/potwierdzone/potwierdzony/udowodnione",
			"klinisk/kliniskt/dermatologisk testet/testad/testat/bevist/bevisad/bevisat/dokumenteret",
		],
	},
	{
		kind: "a claim of official approval",
		severity: "error",
		phrases: [
			"fda approved/cleared/certified",
			"approved/cleared by the fda",
			"approved/cleared by fda",
			"#fdaapproved",
		],
	},
	{
		kind: "a claim about weight",
		severity: "error",
		phrases: [
			"lose/lost/losing/loose/drop/dropped/shed/down ~3 lb/lbs/pounds/kg/kgs/kilo/kilos/st/stone/inches/0lb/0lbs/0kg/0kgs/0st ~4 {days}",
			"lose/lost/losing/drop/dropped/down ~3 dress/clothing/jean/jeans/trouser/pant size/sizes",
			"melt/melts/melting/burn/burns/burned/burning/torch/torches/blast/blasts fat",
			"melt/melts/melting/burn/burns/burned/burning/torch/torches/blast/blasts ~1 fat",
			"melt/melts/melting/burn/burns/burned/burning/torch/torches/blast/blasts stubborn/excess/unwanted belly/body fat",
			"fat burning/burner/burners/melting",
			"fatburner/fatburning",
			"suppress/suppresses/suppressed/suppressing/curbs/kills ~3 hunger/appetite/cravings",
			"appetite suppressant/suppressing",
			"#detoxtea",
			"#teatox",
			"detox/detoxes/detoxify/detoxifies/detoxing/detoxifying",
			"lose/lost/losing weight ~2 fast/quickly/quick/overnight/instantly/{days}",
			"abgenommen/verloren/abnehmen ~3 {days}",
			"kg/kilo/kilos/pfund/0kg ~4 abgenommen/weniger/verloren/afgevallen/kwijt",
			"gik/gikk/gick/tabte/tapte/tappade ~2 kilo/kg/0kg ~4 {days}",
			"pierde/perdido/perdi/perder/baja/baje/bajar/adelgaza/adelgace/emagreca/emagreci/emagrece/emagreceu/emagrecer/perca/perds/perdez/perdre/perdu/perso/perdere/dimagrisci/schudnij/schudlam/afvallen/afgevallen/verlies ~3 kilo/kilos/kg/quilos/chili/0kg ~4 {days}",
			"verbrennt ~1 fett",
			"brule/brûle/bruler les graisses",
			"quema grasa/grasas",
			"brucia grassi",
			"brucia i grassi",
			"queima gordura",
			"verbrandt vet",
		],
		notAfter:
			" from inbox closet wardrobe phone feed email emails house kitchen car schedule calendar fridge ",
		notBefore: " digital phone social media screen dopamine closet email tech inbox mental wardrobe news ",
	},
	{
		kind: "a claim about weight",
		severity: "error",
		phrases: ["lb/lbs/pounds/kg/kgs/kilo/kilos/0lb/0lbs/0kg/0kgs in/en/em ~2 {days}"],
		needs: " lose lost losing weight gone slimmer lighter diet dieting fat scale scales ",
	},
	{
		kind: "an absolute promise",
		severity: "warning",
		phrases: [
			"guaranteed/guarantee/guarantees ~2 results/result/success/cure/glow/growth/effective",
			"guaranteed ~1 clear/clearer/younger/weight",
			"miracle ~3 skin/hair/acne",
			"guaranteed to work/clear/fix/cure/improve/reduce/remove/grow/heal/erase/fade/smooth/lift/boost/burn",
			"growth/glow/loss/skin guaranteed",
			"work/works/worked miracles on/for",
			"results/success guaranteed",
			"results are guaranteed",
			"100 safe/effective/guaranteed/success/results",
			"100 % safe/effective/guaranteed/success/results/garantizado/garantizada/garantito/garantita/garantido/garantida",
			"completely/totally/absolutely safe/harmless",
			"no/zero/without ~1 side effects",
			"miracle cure/cream/serum/product/treatment/pill/pills/worker/drops/oil/formula/solution",
			"garantierte/garantierter ergebnisse/wirkung/erfolg",
			"ohne nebenwirkungen",
			"sans effets secondaires",
			"résultats garantis",
			"sin efectos secundarios",
			"resultado/resultados garantizado/garantizados/garantido/garantidos",
			"senza effetti collaterali",
			"risultati garantiti",
			"sem efeitos colaterais",
			"zonder bijwerkingen",
			"gwarantowane efekty/rezultaty",
			"bez skutków ubocznych",
			"uden/uten/utan bivirkninger/biverkningar",
			"ilman sivuvaikutuksia",
			"zéro effet/effets secondaire/secondaires",
		],
		notBefore: " back money ",
	},
	{
		kind: "a promise of money",
		severity: "error",
		phrases: [
			"guaranteed/guarantee/guarantees/riskfree ~3 returns/return/profit/profits/income/earnings/gains/yield/roi",
			"risk free ~2 returns/return/profit/profits/income/earnings/gains/yield/roi/investment/investing",
			"risk free ~1 returns/return on ~2 savings/investment/investments/money/capital/cash/deposits",
			"returns/return/profit/profits/income/earnings/gains are/is guaranteed",
			"returns/return/profit/profits/income/earnings/gains ~1 guaranteed",
			"invest/investing/investment/investments ~2 no/zero/without risk",
			"returns/profit/profits/income/gains ~3 zero/no risk",
			"double/triple/tripled/doubled your money/investment/savings",
			"get rich quick",
			"garantierte/risikofreie/risikolose rendite/gewinne/renditen",
			"rendement/rendements/gains garanti/garantis",
			"ganancias/rentabilidad garantizada/garantizadas",
			"guadagno/guadagni/rendimento garantito/garantiti",
			"lucro/renda/retorno garantido/garantida",
		],
		notAfter: " policy policies and within on window shipping label exchanges ",
		notBefore: " free easy ",
		notInside: " easy ",
	},
	{
		kind: "a promise of money",
		severity: "error",
		phrases: [
			"zero/no risk ~5 returns/return/profit/profits/income/earnings/gains/yield/investment/investing",
		],
		notInside: " free easy ",
	},
	{
		kind: "a before-and-after of body or skin",
		severity: "warning",
		phrases: [
			"before and after",
			"before after",
			"before to/vs/versus/then after",
			"#beforeafter",
			"avant après",
			"avant et après",
			"vorher nachher",
			"antes y después",
			"antes y el después",
			"antes despues",
			"prima e dopo",
			"prima dopo",
			"antes e depois",
			"antes e o depois",
			"antes depois",
			"voor en na",
			"før og etter",
			"før og efter",
			"före och efter",
		],
		needs: BODY,
	},
];

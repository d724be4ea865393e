/** Names and short forms of each month in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Russian. */
const names: readonly string[] = [
	"jan januar january jänner janv janvier ene enero janeiro gen gennaio januari stycznia января янв",
	"feb februar february fév févr février feb febrero fev fevereiro febbraio februari lutego февраля фев",
	"mar march mär märz mrz mars marzo março maart mrt marca марта мар",
	"apr april avr avril abr abril aprile kwietnia апреля апр",
	"may mai mayo maio mag maggio mei maja мая май",
	"jun june juni juin junio junho giu giugno czerwca июня июн",
	"jul july juli juil juillet julio julho lug luglio lipca июля июл",
	"aug august août aout ago agosto augustus sierpnia августа авг",
	"sep sept september septembre septiembre set setembro settembre września сентября сен",
	"oct october okt oktober octobre octubre out outubro ott ottobre października октября окт",
	"nov november novembre noviembre novembro listopada ноября ноя",
	"dec december dez dezember déc décembre dic diciembre dezembro dicembre grudnia декабря дек",
];

/** The month a name stands for, from 1; 0 if it is none. */
export function monthOf(name: string): number {
	const wanted = ` ${name.toLowerCase()} `;
	return names.findIndex((month) => ` ${month} `.includes(wanted)) + 1;
}

import type { Content } from "../../../src/playground/model/types.ts";

/** A result that Google's help states, or that follows from its words. */
export interface DocumentedResult {
	readonly formula: string;
	readonly gives: readonly (readonly Content[])[];
	/** Of the help page: support.google.com/docs/answer/… */
	readonly answer: number;
	/** What stands in A1 and beside and below it. */
	readonly data?: readonly (readonly Content[])[];
}

const SCORES = [
	["Student", "Test 1", "Test 2"],
	["Alice", 100, 90],
	["Bob", 75, 85],
	["Carol", 80, 85],
	["Devon", 100, 95],
	["Eloise", 80, 90],
];

/** Of functions that no other open engine computes, or computes as Sheets does. */
export const DOCUMENTED_RESULTS: readonly DocumentedResult[] = [
	{ formula: "=ADD(3,4)", gives: [[7]], answer: 3093590 },
	{ formula: "=EQ(2,3)", gives: [[false]], answer: 3093593 },
	{ formula: "=GT(2,3)", gives: [[false]], answer: 3098240 },
	{ formula: "=GTE(2,3)", gives: [[false]], answer: 3093975 },
	{ formula: "=LTE(2,3)", gives: [[true]], answer: 3093976 },
	{ formula: "=UNARY_PERCENT(100)", gives: [[1]], answer: 3094284 },
	{ formula: "=TO_PERCENT(0.40826)", gives: [[0.40826]], answer: 3094284 },
	{ formula: "=TO_TEXT(24)", gives: [["24"]], answer: 3094285 },
	{ formula: "=TO_PURE_NUMBER(50%)", gives: [[0.5]], answer: 3094243 },
	{ formula: "=TO_DATE(25405)", gives: [[25405]], answer: 3094239 },
	{ formula: '=VALUE("123")', gives: [[123]], answer: 3094220 },
	{ formula: '=VALUE("01/01/2012")', gives: [[40909]], answer: 3094220 },
	{ formula: "=ISBETWEEN(7.9,1.2,12.45)", gives: [[true]], answer: 10538337 },
	{ formula: "=ISBETWEEN(1.2,1.2,12.45,TRUE)", gives: [[true]], answer: 10538337 },
	{ formula: "=ISBETWEEN(1.2,1.2,12.45,FALSE)", gives: [[false]], answer: 10538337 },
	{ formula: "=ISBETWEEN(12.45,1.2,12.45,TRUE,TRUE)", gives: [[true]], answer: 10538337 },
	{ formula: "=ISBETWEEN(12.45,1.2,12.45,TRUE,FALSE)", gives: [[false]], answer: 10538337 },
	{ formula: "=ISBETWEEN(7.9,1.2,12.45,FALSE,FALSE)", gives: [[true]], answer: 10538337 },
	{ formula: '=ENCODEURL("hello, world!")', gives: [["hello%2C%20world%21"]], answer: 9199778 },
	{
		formula: '=HYPERLINK("http://google.com?q="&ENCODEURL("hello world"))',
		gives: [["http://google.com?q=hello%20world"]],
		answer: 9199778,
	},
	{ formula: '=ISURL("http://www.google.com")', gives: [[true]], answer: 3256501 },
	{ formula: '=ISURL("google.com")', gives: [[true]], answer: 3256501 },
	{ formula: '=ISURL("www.abc.xyz")', gives: [[true]], answer: 3256501 },
	{ formula: "=COUNTUNIQUE(1,1,2,3,5,8,13)", gives: [[6]], answer: 3093405 },
	{
		formula: '=TEXT(EPOCHTODATE(1655906568893,2),"m/d/yyyy h:mm:ss")',
		gives: [["6/22/2022 14:02:49"]],
		answer: 13193461,
	},
	{
		formula: '=TEXT(EPOCHTODATE(1655906710,1),"m/d/yyyy h:mm:ss")',
		gives: [["6/22/2022 14:05:10"]],
		answer: 13193461,
	},
	{ formula: '=TEXT(EPOCHTODATE(0,2),"m/d/yyyy h:mm:ss")', gives: [["1/1/1970 0:00:00"]], answer: 13193461 },
	{
		formula: '=TEXT(EPOCHTODATE(1584033897),"m/d/yyyy h:mm:ss")',
		gives: [["3/12/2020 17:24:57"]],
		answer: 13193461,
	},
	{
		formula: '=TEXT(EPOCHTODATE(1656356678000410,3),"m/d/yyyy h:mm:ss")',
		gives: [["6/27/2022 19:04:38"]],
		answer: 13193461,
	},
	{ formula: '=SPLIT("1,2,3",",")', gives: [[1, 2, 3]], answer: 3094136 },
	{ formula: '=SPLIT("Alas, poor Yorick"," ")', gives: [["Alas,", "poor", "Yorick"]], answer: 3094136 },
	{ formula: '=SPLIT("and the end","the")', gives: [["and ", " ", "nd"]], answer: 3094136 },
	{ formula: '=SPLIT("and the end","the",FALSE)', gives: [["and ", " end"]], answer: 3094136 },
	{
		formula: '=REGEXEXTRACT("My favorite number is 241, but my friend\'s is 17","\\d+")',
		gives: [["241"]],
		answer: 3098244,
	},
	{
		formula:
			'=REGEXEXTRACT("You can also extract multiple values from text.","You can also (\\w+) multiple (\\w+) from text.")',
		gives: [["extract", "values"]],
		answer: 3098244,
	},
	{ formula: '=REGEXMATCH(241,"\\d+")', gives: [["#VALUE!"]], answer: 3098244 },
	{
		formula: '=FLATTEN(A1:B2,"sample middle",B3:B4)',
		data: [
			[1, 2],
			[3, 4],
			[null, 5],
			[null, 6],
		],
		gives: [[1], [2], [3], [4], ["sample middle"], [5], [6]],
		answer: 10307761,
	},
	{
		formula: '=ArrayFormula(SPLIT(FLATTEN(A1:A3&"|"&TRANSPOSE(B1:B2)),"|"))',
		data: [
			["A", 1],
			["B", 2],
			["C", null],
		],
		gives: [
			["A", 1],
			["A", 2],
			["B", 1],
			["B", 2],
			["C", 1],
			["C", 2],
		],
		answer: 10307761,
	},
	{ formula: "=SORTN(A2:C6)", data: SCORES, gives: [["Alice", 100, 90]], answer: 7354624 },
	{
		formula: "=SORTN(A2:C6,2)",
		data: SCORES,
		gives: [
			["Alice", 100, 90],
			["Bob", 75, 85],
		],
		answer: 7354624,
	},
	{
		formula: "=SORTN(A2:C6,3,0,B2:B6,FALSE)",
		data: SCORES,
		gives: [
			["Alice", 100, 90],
			["Devon", 100, 95],
			["Carol", 80, 85],
		],
		answer: 7354624,
	},
	{
		formula: "=SORTN(A2:C6,3,1,B2:B6,FALSE)",
		data: SCORES,
		gives: [
			["Alice", 100, 90],
			["Devon", 100, 95],
			["Carol", 80, 85],
			["Eloise", 80, 90],
		],
		answer: 7354624,
	},
	{
		formula: "=SORTN(A2:C6,3,2,B2:B6,FALSE)",
		data: SCORES,
		gives: [
			["Alice", 100, 90],
			["Carol", 80, 85],
			["Bob", 75, 85],
		],
		answer: 7354624,
	},
	{
		formula: "=SORTN(A2:C6,3,3,2,FALSE,3,FALSE)",
		data: SCORES,
		gives: [
			["Devon", 100, 95],
			["Alice", 100, 90],
			["Eloise", 80, 90],
		],
		answer: 7354624,
	},
];

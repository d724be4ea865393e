import { sameHeader } from "../tables/tab-spec.ts";

/** Ways to reach people, what is paid to whom, and words meant for the team. */
const PERSONAL =
	/^(?:e?mail(?:address)?|phone(?:number)?|telephone|telefon|mobile|whatsapp|address|adresse|(?:post|shipping)address|birthday|dateofbirth|who|sender|reviewer|fees?|honorar|rate|ratecard|price|costs?|productcost|costperresult|costperengagement|compensation|commission|provision|notes?|notizen?|comment|decision|why|whyitfits|reason|recentpost|ask|subject|message|followup|invoice(?:number)?|rechnung|method|iban|bic|bankaccount|paypal|vat(?:id)?|taxid)$/;

/** E-mail addresses wherever they stand. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

export function isPersonalColumn(header: string): boolean {
	return PERSONAL.test(sameHeader(header));
}

export function withoutAddresses(text: string): string {
	return text.includes("@") ? text.replace(ADDRESS, "[e-mail]") : text;
}

/**
 * Sentences that say it is paid, in words no reader misses. The FTC accepts them (Disclosures 101, 2019); elsewhere
 * nothing was found, so they count as unclear. In a transcript they are the spoken disclosure.
 */
export const PAID_SENTENCES: readonly string[] = [
	"paid/pays/paying me/us",
	"paid/pays/paying for this/my/our video/post/reel/trip/stay/content",
	"paid to promote/share/post/say/tell/talk",
	"paid by @",
	"paid for by @",
	"paid partner/partnership with",
	"i/we am/are/was/were/been/being/i'm/we're paid by/to/for",
	"i'm/we're being/getting paid",
	"get paid if/when you",
	"compensated by @",
	"compensating me/us",
	"compensated for this/my",
	"hired me/us to/for",
	"hashtag ad/sponsored",
	"a paid creator/influencer/collaborator/spokesperson",
	"this/it's/it/video/post/reel/story is an/a paid ad/advert/advertisement/promotion/post/partnership/collaboration",
	"this/it's/it/video/post/reel/story is an/a ad/advert/advertisement",
	"it's/this's an/a ad/advert/advertisement",
	"sponsored by",
	"sponsoring this/my/our/today's/me/us",
	"for sponsoring",
	"sponsor of this/today's/the",
	"sponsored/sponsors this",
	"i work for/at @",
	"am/i'm/as an employee of/at @",
	"am/i'm/as an @ employee",
	"am/i'm/as the/a founder/cofounder/owner of @",
	"am/i'm/as the/a co founder/owner of @",
	"my/our own brand/company/business/label/line/shop",
	"my/our company/business/brand ~1 @",
	"i'm employed by",
	"earn/earns/get/gets/make/makes/receive ~3 commission/commissions",
	"earn/earns from qualifying/your/purchases",
	"commission if/when/from",
	"my/our/today's/video's/episode's sponsor/sponsors",
	"in exchange for a/my/an ~2 review/post/video/opinion/reel/content",
];

/** Sentences that say the product was free. Accepted by the FTC; weak where gifts must be labelled as ads. */
export const FREE_SENTENCES: readonly string[] = [
	"sent/gave/gifted/mailed/given/gifting me/us ~6 free/complimentary",
	"sent/gave/gifted/mailed/given/offered ~4 to me/us free/for ~2 free",
	"thanks/thank/thankyou/grateful ~8 free/complimentary",
	"received/got/get ~5 free/complimentary from/by @",
	"received ~6 for free",
	"free/complimentary product/products/sample/samples/stay/meal/item/items/tickets from/by @",
	"free ~3 from @",
];

-- The Creator Campaign Planner's functions for BigQuery. Made by npm run docs from the functions' own declarations: do not
-- edit. docs/bigquery.md says how to use it. Replace "campaign" by the name of your data set.
--
-- NULL is what a blank cell is in Sheets. Where a figure cannot be computed the result is NULL; where the result is text
-- it is the reason, led by ⚠.
--
-- SELECT
--   r.creator,
--   campaign.TIER(s.followers, NULL) AS tier,
--   SUM(r.clicks) AS clicks,
--   campaign.CPC(SUM(r.spend), SUM(r.clicks)) AS cost_per_click,
--   campaign.RATE_INTERVAL(SUM(r.code_orders), SUM(r.clicks), NULL).low AS orders_per_click_at_least
-- FROM campaign.results AS r
-- JOIN campaign.roster AS s ON s.creator = r.creator AND s.platform = r.platform
-- GROUP BY r.creator, s.followers
-- ORDER BY cost_per_click;

-- BREAK_EVEN_ORDERS: How many orders pay back a creator's fee and product.
--   fee FLOAT64: The flat fee.
--   product_cost FLOAT64: What the product given to the creator costs you; 0 if none.
--   commission STRING: What the creator gets for each order, in money, or as a share of orderValue if that is given.
--   margin STRING: What an order earns before commission, in money, or as a share of orderValue if that is given.
--   order_value FLOAT64: What an order comes to on average; makes commission and margin shares, 0% to 100%. NULL: as if left out.
--   Gives The first whole number of orders at which (margin − commission) × orders covers fee and product. Blank if orderValue is 0.
CREATE OR REPLACE FUNCTION campaign.BREAK_EVEN_ORDERS(fee FLOAT64, product_cost FLOAT64, commission STRING, margin STRING, order_value FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var E=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var se=Object.getOwnPropertyNames;var ue=Object.prototype.hasOwnProperty;var ie=(e,n)=>{for(var r in n)E(e,r,{get:n[r],enumerable:!0})},ae=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of se(n))!ue.call(e,o)&&o!==
r&&E(e,o,{get:()=>n[o],enumerable:!(t=oe(n,o))||t.enumerable});return e};var ce=e=>ae(E({},"__esModule",{value:!0}),e);var Le={};ie(Le,{answer:()=>Me});function l(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var de=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function I(e,n){var i;let{name:r,parameters:t}=e,o=t[t.length-1],s=fe(n);if(s>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(d=>d.name).join(", "),c=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${a}), but ${s} are given.`)}let u=[];for(let a=0;a<Math.max(s,t.length);a++){let c=(i=t[a])!=null?i:o,d=pe(c,n[a]);if(d.rows===void 0&&c.optional===void 0&&a<
t.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);u.push(d)}return u}function w(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:A(r,n)}if(!v(e))return typeof e=="string"&&de.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):me(e)?A(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=w(t,n);if(f(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function M(e,n){let r=[];for(let[t,o]of e.entries()){let s=o.map(i=>w(i,n)),u=s.findIndex(f);if(u>=0)return le(s[u],e.length,t,o.
length,u);r.push(s)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:A(n.prepare(r),n)}function v(e){return e==null||typeof e=="string"&&e.trim()===
""}function $(e,n){return`${e} ${n}${e===1?"":"s"}`}function le({problem:e},n,r,t,o){return n*t===1?l(e):l(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function A(e,n){
return f(e)?l(`${n.name}: ${e.problem}`):e}function me(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function fe(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function pe(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function W(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:i})=>i.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:i})=>i.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let s=t.find(({columns:i})=>i!==o.columns);if(s!==void 0)
throw new Error(L(o,s,"column"));let u=e.find(({slot:i})=>i.parameter.shape==="row");if(u!==void 0&&o.columns>1){let{slot:i,columns:a}=o;throw new Error(`${i.parameter.
name} has ${a} columns. Use one column beside ${u.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function O(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(v)});)r--;return r}function T(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,O([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),u=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${$(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${u}, such as C2:C${s} and D2:D${s}.`}function _(e,n){let r=he(e,I(e,n));if(r.varying.length>0)return we(r);let t=G(r,0,0);if(!Array.isArray(t))return H(S(t));let o=e.gives==="table"?t:[t];return Y(
o.map(s=>s.map(u=>H(S(u)))))}function he(e,n){let r=[],t=[],o=T(n),s=n.find(be);if(s!==void 0&&e.gives==="table")throw new Error(ge(e,s));let u=!1;n.forEach((c,d)=>{
let{parameter:m,rows:h,columns:y}=c;if(s!==void 0&&h!==void 0&&m.shape!=="whole"&&h.length*y>1){t.push({slot:c,rows:h,columns:y,position:d}),r.push(void 0);return}
let b=h===void 0?void 0:ye(h,m,o);if(f(b))throw new Error(b.problem);u||(u=b===void 0&&z(m)),r.push(b)});let i=e.parameters[e.parameters.length-1],a=(i==null?void 0:
i.repeated)===void 0?void 0:i;return{definition:e,values:r,varying:t,blank:u,repeated:a,...W(t)}}function be({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ge(e,{parameter:n,rows:r,columns:t}){var u;let o=`${$((u=r==null?void 0:r.length)!=null?u:0,"row")}\
 and ${$(t,"column")}`,s=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function ye(e,n,r){
var t;return n.shape==="whole"?M(e.slice(0,r.get(e.length)),n):n.shape==="row"?V(e[0],n):w((t=e[0])==null?void 0:t[0],n)}function z(e){return e.optional===void 0&&
e.repeated===void 0}function we(e){let n=e.varying.map(({rows:s})=>s),r=O(n,e.rows),t=[],o=e.columns;for(let s=0;s<r;s++){let u=e.columns===1?$e(G(e,s,0)):Se(e,
s);u.length>o&&(o=u.length),t.push(u)}return o===1&&r>0?t:Y(t)}function $e(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>K(S(n))):[K(S(e))]}function Se(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=G(e,n,t);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(K(S(o)))}return r}function G({definition:e,values:n,varying:r,
blank:t,repeated:o},s,u){var d;let i=t;for(let m=0;m<r.length;m++){let{slot:h,rows:y,position:b}=r[m],{parameter:k}=h,x=k.shape==="row"?V(y[s],k):w((d=y[s])==null?
void 0:d[u],k);if(f(x))return x;x===void 0&&z(k)&&(i=!0),n[b]=x}if(i)return"";if(o===void 0)return Re(e,n);let a=e.parameters.length-1,c=n.slice(a).filter(m=>m!==
void 0);return c.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),c)}function Re({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function S(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function K(e){return f(e)?`⚠ ${e.
problem}`:e}function H(e){if(f(e))throw new Error(e.problem);return e}function Y(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function j(e){return Number(e.toPrecision(12))}function Z(e){var u;let{commission:n,margin:r,orderValue:t}=e,o=(u=q("commission",n,t))!=null?u:q("margin",r,t);if(o)return o;if(n>=r)return l(`commission ${n} \
takes all of margin ${r}, so no number of orders pays the fee back. Give a commission below the margin.`);let s=(r-n)*(t!=null?t:1);return s===0?void 0:Math.ceil(
j((e.fee+e.productCost)/s))}function q(e,n,r){if(r===void 0&&n>0&&n<1)return l(`${e} ${n} looks like a share. Give commission and margin in money for each order\
, such as 5 and 20, or add orderValue.`);if(r!==void 0&&n>1)return l(`${e} ${n} is more than 100%. With orderValue give shares of it, such as 10% and 40%.`)}var ke={"":!0,"-":!0,"–":!0,"—":!0,"−":!0,"--":!0,"---":!0,"/":!0,".":!0,"?":!0,"…":!0,"...":!0,"n/a":!0,"#n/a":!0,"n.a.":!0,"n.a":!0,na:!0,nan:!0,nd:!0,
"n/d":!0,"n.d.":!0,"k.a.":!0,"n.v.":!0,null:!0,none:!0,nil:!0,undefined:!0,unknown:!0,unbekannt:!0,inconnu:!0,desconocido:!0,desconhecido:!0,tbd:!0,tbc:!0,"not \
available":!0,"no data":!0,"n / a":!0,"not specified":!0,"not applicable":!0,locked:!0,tba:!0,"keine angabe":!0,"nicht verfügbar":!0,"s/d":!0,"нет данных":!0,
"(blank)":!0,"(none)":!0,"(not set)":!0,없음:!0,해당없음:!0,未知:!0,无:!0,なし:!0,"🔒":!0,"#value!":!0,"#ref!":!0,"#name?":!0,"#div/0!":!0,"#num!":!0,
"#null!":!0,"#error!":!0,"#nv":!0,"#wert!":!0,"#bezug!":!0,"#valeur!":!0,"#n/d":!0,"#¡valor!":!0,"loading...":!0};function J(e){return e.length>20?!1:ke[e.trim().
toLowerCase()]===!0||e.includes("🔒")&&/^[🔒\s]*$/u.test(e)}var xe={"€":"EUR","£":"GBP","₹":"INR","₩":"KRW","₽":"RUB","₺":"TRY","₦":"NGN","₫":"VND","₱":"PHP","₴":"UAH","₪":"ILS","฿":"THB",円:"JPY",
원:"KRW",元:"CNY",us$:"USD",usd$:"USD",au$:"AUD",ca$:"CAD",nz$:"NZD",mx$:"MXN",s$:"SGD",hk$:"HKD",nt$:"TWD",r$:"BRL",a$:"AUD",c$:"CAD",rs:"INR","rs.":"INR",rupees:"\
INR",rp:"IDR","rp.":"IDR","s/":"PEN","s/.":"PEN",zł:"PLN",kč:"CZK",ft:"HUF",tl:"TRY","chf.":"CHF",euro:"EUR",euros:"EUR",pounds:"GBP",naira:"NGN",درهم:"AE\
D",dollars:"$",$:"$","¥":"¥","￥":"¥",kr:"kr","kr.":"kr"},Ne=/^(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|BRL|MXN|KRW|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|ZAR|SGD|HKD|TWD|IDR|PHP|THB|MYR|VND|NGN|KES|GHS|EGP|MAD|AED|SAR|QAR|ILS|CNY|RUB|UAH|PEN|CLP|COP|ARS|PKR|BDT)$/i;
function N(e){let n=e.replace(/\s+/g,"").toLowerCase();if(Ne.test(n))return n.toUpperCase();let r=xe[n];return typeof r=="string"?r:void 0}var Pe={k:3,thousand:3,thousands:3,m:6,mm:6,mn:6,million:6,millions:6,b:9,bn:9,billion:9,lakh:5,lakhs:5,l:5,lac:5,lacs:5,crore:7,crores:7,cr:7,tsd:3,tausend:3,mio:6,
mill:6,millionen:6,mrd:9,milliarden:9,mille:3,mil:3,mila:3,mi:6,mln:6,millones:6,milhões:6,milioni:6,md:9,mld:9,milliard:9,milliards:9,bi:9,tys:3,tis:3,bin:3,ezer:3,
millió:6,rb:3,ribu:3,jt:6,juta:6,nghìn:3,tr:6,triệu:6,тыс:3,тысяч:3,тысячи:3,тис:3,млн:6,миллион:6,миллиона:6,миллионов:6,
млрд:9,ألف:3,مليون:6,هزار:3,میلیون:6,אלף:3,מיליון:6,हज़ार:3,हजार:3,लाख:5,करोड़:7,พัน:3,หมื่น:4,
แสน:5,ล้าน:6,백:2,천:3,만:4,십만:5,백만:6,천만:7,억:8,百:2,千:3,万:4,萬:4,w:4,十万:5,百万:6,千万:7,億:8,亿:8},Ce=/^(?:k|thousands?|m|mm|mn|millions?|b|bn|billion|lakhs?|l|lacs?|crores?|cr)$/;
function U(e){if(e==="")return 0;let n=Pe[e.replace(/\.$/,"").toLowerCase()];return typeof n=="number"?n:void 0}function X(e){return Ce.test(e.toLowerCase())}var De=[1632,1776,2406,2534,3046,3664,3792,4160,6112,65296];function P(e){let n=e.trim();return/^[ -~]*$/.test(n)?n.replace(/`/g,"'"):n.replace(/\p{Nd}/gu,Ee).replace(
/[．٫]/g,".").replace(/[，٬]/g,",").replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g," ").replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
"").replace(/[’‘ʼ´＇`]/g,"'").replace(/[−－﹣‐‑]/g,"-").replace(/^[–—](?=\s?[^\s])/,"-").replace(/[％٪﹪]/g,"%").replace(/＋/g,"+").replace(
/（/g,"(").replace(/）/g,")").replace(/[Ａ-Ｚａ-ｚ]/g,r=>String.fromCharCode(r.charCodeAt(0)-65248)).trim()}function Ee(e){let n=e.charCodeAt(0),r=De.find(
t=>n>=t&&n<t+10);return r===void 0?e:String(n-r)}function C(e,n={}){var u,i,a,c,d,m;if(/^\d{1,15}$/.test(e))return Number(e);let r=e.length>80?"":P(e),t=/^\((.*)\)$/.exec(r),o=/^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(e[+-]?\d{1,3})?(\D*)$/i.
exec((i=(u=t==null?void 0:t[1])==null?void 0:u.trim())!=null?i:r),s=o?Ae((a=o[1])!=null?a:"",(c=o[2])!=null?c:"",(d=o[3])!=null?d:"",(m=o[4])!=null?m:"",n):Oe(r);
return typeof s!="number"||!Number.isFinite(s)?l(Ue(e)):t&&s>0?-s:s}function Ae(e,n,r,t,o){let s=/[a-zł]$/i.test(e)&&/^[.,]/.test(n),u=Ve(s?e+n.charAt(0):e),i=ve(
t),a=U(i);if(u===void 0||a===void 0||r!==""&&i!==""||/^mil$/i.test(t.trim())&&/\.\d{1,2}$/.test(n))return;let c=Ge(s?n.slice(1):n,Ke(o,i));if(c===void 0)return;
let d=+`${c}${r===""?`e${a}`:r}`;return u<0&&d!==0?-d:d}function Ve(e){var u,i,a;if(e==="")return 1;let n=e.trim().replace(/^(?:[~≈>≥]|(?:ca|circa|approx|aprox|about|around|over|from|starting at|min|ab|rund|env|environ|desde)\.?(?=\s|$))\s*/i,
""),r=/^([+-]?)\s*(.*?)\s*([+-]?)$/.exec(n),[t,o,s]=[(u=r==null?void 0:r[1])!=null?u:"",(i=r==null?void 0:r[2])!=null?i:"",(a=r==null?void 0:r[3])!=null?a:""];if(!(t!==
""&&s!==""||o!==""&&N(o)===void 0))return t==="-"||s==="-"?-1:1}function ve(e){var u,i,a;if(e==="")return"";let n=/\s*(?:\/|\b(?:per|pro|par|por|each)\b)\s*(?:posts?|reels?|stor(?:y|ies)|videos?|beitrag|publicación)?$/i,
r=/(?:(?:^|\s)(?:de\s|d')?(?:followers?|fans|subscribers?|subs|members?|views?|plays|likes|comments|posts|videos|people|abonn[ée]s|abonnenten|abos|seguidores|suscriptores|inscritos|takipçi|подписчик(?:а|ов)?)|フォロワー|粉丝|팔로워|구독자)$/i,
t=e.replace(/^[.,:][-–—]+/,"").replace(n,"").trim().replace(r,"").replace(/\s*[명人名회件개]$/,"").replace(/\s*[+~*]$/,"").trim();if(N(t)!==void 0)return"";
let o=(u=/^(.*?)\s+(\S+)$/.exec(t))!=null?u:/^(.*?)([^\w\s])$/.exec(t);return(o&&N((i=o[2])!=null?i:"")!==void 0?(a=o[1])!=null?a:"":t).replace(/\s*\+$/,"")}function Oe(e){
var t,o,s;if(!/^(?:\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{1,2}\s?)+\d{0,4}\s?[명人名원円元]?$/.test(e))return;let n=0,r=Number.POSITIVE_INFINITY;
for(let u of(t=e.match(/\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{0,2}/g))!=null?t:[]){let[,i="",a=""]=(o=/^([\d.]+)\s?(.*)$/.exec(u))!=null?o:[],c=10**((s=
U(a))!=null?s:Number.NaN),d=Number(i)*c;if(!(d<r))return;n+=d,r=c}return n}function Ke(e,n){return e.decimal!==void 0||n===""?e.decimal:X(n)?".":"last"}function Ge(e,n){
let r=Math.max(e.lastIndexOf("."),e.lastIndexOf(","));if(r<0)return B(e);let t=e.charAt(r),o=e.slice(0,r),s=e.slice(r+1);return o.includes(t)?B(e):/[., ']/.test(
o)?Q(B(o),s):/^[1-9]\d{0,2}$/.test(o)&&/^\d{3}$/.test(s)&&n!=="last"&&t!==n?o+s:Q(o===""?"0":o,s)}function Q(e,n){return e!==void 0&&/^\d+$/.test(n)?`${e}.${n}`:
void 0}function B(e){var c,d,m;if(/^\d+$/.test(e))return e;let n=(d=(c=/\D/.exec(e))==null?void 0:c[0])!=null?d:"",r=e.split(n),[t="",...o]=r,s=(m=o[o.length-1])!=
null?m:"",u=o.slice(0,-1),i=/^\d{1,3}$/.test(t)&&o.every(h=>/^\d{3}$/.test(h)),a=/^\d{1,2}$/.test(t)&&u.every(h=>/^\d{2}$/.test(h))&&/^\d{3}$/.test(s);return i||
n===","&&a?r.join(""):void 0}function Ue(e){let n='Give a number such as 12400, "12.4K" or "1,234.50".';return J(e)?`${e.trim()===""?"A blank cell":p(e)} is no \
number. ${n}`:/[%％٪]/.test(e)?`${p(e)} has a percent sign, but a plain number is needed here. ${n}`:/\d\.\d{1,2}\s*mil\s*$/i.test(e.slice(0,80))?`${p(e)} may\
 mean thousands or millions. Write "1.5K" or "1.5M".`:/\d\D*(?:[–—]|\s-|-\s|[a-z\d]-\D*\d|\bto\b)\D*\d/i.test(e.slice(0,80))?`${p(e)} looks like a range. Gi\
ve one number such as 12400 or "12.4K".`:`${p(e)} is not a number. ${n}`}function F(e,n="fractions",r={}){var i,a,c;let t=e.length>80?"":P(e),o=(i=/^(.*?)\s*(?:%|percent|per cent|pct\.?|prozent|pour cent|por ciento|por cento|per cento)$/i.
exec(t))!=null?i:/^([+-]?)%\s*(.+)$/.exec(t),s=o?`${(a=o[1])!=null?a:""}${(c=o[2])!=null?c:""}`:t,u=C(s,r.decimal?r:{decimal:Be(s)});return f(u)?l(`${p(e)} is n\
ot a percentage. Give one such as "3.86%".`):o?ee(u):n==="sign"?l(`${p(e)} has no percent sign, so it may mean points or a fraction. Write it as "3.86%".`):n===
"points"?ee(u):u}function ee(e){return Number((e/100).toPrecision(15))}function Be(e){return e.includes(",")&&!e.includes(".")?",":"."}var g={expected:"an amount of 0 or more, such as 500",read:e=>typeof e=="number"&&e>=0?e:ne(e,g.expected)},R={expected:"a share such as 3.86% or 0.0386",read(e){
if(typeof e!="string")return ne(e,R.expected);let n=F(e,"fractions");if(f(n))return l(`${p(e)} is not ${R.expected}.`);let r=n>1?F(e,"sign"):n;return f(r)?r:re(
n,e,R.expected)}};function ne(e,n){let r=typeof e=="number"?e:Fe(e,n);return f(r)?r:re(r,e,n)}function re(e,n,r){return e<0?l(`${p(n)} is negative. Give ${r}.`):e}function Fe(e,n){
let r=typeof e=="string"?C(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:l(`${Ie(e)} is not ${n}.`)}function Ie(e){return typeof e=="o\
bject"?"A date":p(typeof e=="boolean"?String(e).toUpperCase():e)}var te={expected:"an amount such as 5, or a share such as 10%",read:e=>String(e).indexOf("%")<0?g.read(e):R.read(e)},D={name:"BREAK_EVEN_ORDERS",summary:"How ma\
ny orders pay back a creator's fee and product.",parameters:[{name:"fee",about:"The flat fee.",example:"500",reader:g},{name:"productCost",about:"What the produ\
ct given to the creator costs you; 0 if none.",example:"60",reader:g},{name:"commission",about:"What the creator gets for each order, in money, or as a share of\
 orderValue if that is given.",example:"5",reader:te},{name:"margin",about:"What an order earns before commission, in money, or as a share of orderValue if that\
 is given.",example:"20",reader:te},{name:"orderValue",about:"What an order comes to on average; makes commission and margin shares, 0% to 100%.",example:"50",reader:g,
optional:!0}],returns:"The first whole number of orders at which (margin − commission) × orders covers fee and product. Blank if orderValue is 0.",compute(e,n,r,t,o){
var s;return(s=Z({fee:e,productCost:n,commission:r,margin:t,orderValue:o}))!=null?s:""}};function Me(e,n,r){let t=D.parameters[D.parameters.length-1],o=e.flatMap((i,a)=>Array.isArray(i)?t.repeated&&a===e.length-1?i:[[i]]:[i==null?"":i]),s;try{s=_(D,
o)}catch(i){return r?"⚠ "+i.message:null}if(n.length===0)return s===""?null:s;let u=Array.isArray(s)?s[0]:[s];return u.every(i=>i==="")?null:Object.fromEntries(
n.map((i,a)=>[i,u[a]===""||u[a]===void 0?null:u[a]]))}return ce(Le);})();
return planner.answer([fee, product_cost, commission, margin, order_value], [], false);
""";


-- BREAK_EVEN_RATE: The engagement rate at which several small accounts bring as many engagements as one big account.
--   big_audience FLOAT64: Followers of the big account.
--   big_rate FLOAT64: Engagement rate of the big account, 0% to 100%.
--   small_audience FLOAT64: Followers of each small account.
--   count FLOAT64: How many small accounts there are.
--   Gives A rate as a fraction, by the definition bigRate has. Blank if the small accounts have no audience.
CREATE OR REPLACE FUNCTION campaign.BREAK_EVEN_RATE(big_audience FLOAT64, big_rate FLOAT64, small_audience FLOAT64, count FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var E=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var Q=Object.getOwnPropertyNames;var X=Object.prototype.hasOwnProperty;var Y=(e,n)=>{for(var r in n)E(e,r,{get:n[r],enumerable:!0})},Z=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Q(n))!X.call(e,o)&&o!==r&&
E(e,o,{get:()=>n[o],enumerable:!(t=J(n,o))||t.enumerable});return e};var ee=e=>Z(E({},"__esModule",{value:!0}),e);var we={};Y(we,{answer:()=>ge});function l(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}function c(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ne=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function B(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],u=oe(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(d=>d.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${i}), but ${u} are given.`)}let s=[];for(let i=0;i<Math.max(u,t.length);i++){let f=(a=t[i])!=null?a:o,d=ue(f,n[i]);if(d.rows===void 0&&f.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);s.push(d)}return s}function w(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:C(r,n)}if(!V(e))return typeof e=="string"&&ne.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):te(e)?C(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function P(e,n){let r=[];for(let t of e!=null?e:[]){let o=w(t,n);if(m(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function T(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(a=>w(a,n)),s=u.findIndex(m);if(s>=0)return re(u[s],e.length,t,o.
length,s);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:C(n.prepare(r),n)}function V(e){return e==null||typeof e=="string"&&e.trim()===
""}function y(e,n){return`${e} ${n}${e===1?"":"s"}`}function re({problem:e},n,r,t,o){return n*t===1?l(e):l(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function C(e,n){
return m(e)?l(`${n.name}: ${e.problem}`):e}function te(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function oe(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ue(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function q(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(_(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:a})=>a!==o.columns);if(u!==void 0)
throw new Error(_(o,u,"column"));let s=e.find(({slot:a})=>a.parameter.shape==="row");if(s!==void 0&&o.columns>1){let{slot:a,columns:i}=o;throw new Error(`${a.parameter.
name} has ${i} columns. Use one column beside ${s.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function N(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(V)});)r--;return r}function L(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,N([o],o.length)));return n}function _(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),s=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${y(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${s}, such as C2:C${u} and D2:D${u}.`}function v(e,n){let r=ae(e,B(e,n));if(r.varying.length>0)return me(r);let t=M(r,0,0);if(!Array.isArray(t))return j(x(t));let o=e.gives==="table"?t:[t];return D(
o.map(u=>u.map(s=>j(x(s)))))}function ae(e,n){let r=[],t=[],o=L(n),u=n.find(se);if(u!==void 0&&e.gives==="table")throw new Error(ie(e,u));let s=!1;n.forEach((f,d)=>{
let{parameter:p,rows:h,columns:g}=f;if(u!==void 0&&h!==void 0&&p.shape!=="whole"&&h.length*g>1){t.push({slot:f,rows:h,columns:g,position:d}),r.push(void 0);return}
let b=h===void 0?void 0:le(h,p,o);if(m(b))throw new Error(b.problem);s||(s=b===void 0&&U(p)),r.push(b)});let a=e.parameters[e.parameters.length-1],i=(a==null?void 0:
a.repeated)===void 0?void 0:a;return{definition:e,values:r,varying:t,blank:s,repeated:i,...q(t)}}function se({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ie(e,{parameter:n,rows:r,columns:t}){var s;let o=`${y((s=r==null?void 0:r.length)!=null?s:0,"row")}\
 and ${y(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function le(e,n,r){
var t;return n.shape==="whole"?T(e.slice(0,r.get(e.length)),n):n.shape==="row"?P(e[0],n):w((t=e[0])==null?void 0:t[0],n)}function U(e){return e.optional===void 0&&
e.repeated===void 0}function me(e){let n=e.varying.map(({rows:u})=>u),r=N(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let s=e.columns===1?fe(M(e,u,0)):ce(e,
u);s.length>o&&(o=s.length),t.push(s)}return o===1&&r>0?t:D(t)}function fe(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>F(x(n))):[F(x(e))]}function ce(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=M(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(F(x(o)))}return r}function M({definition:e,values:n,varying:r,
blank:t,repeated:o},u,s){var d;let a=t;for(let p=0;p<r.length;p++){let{slot:h,rows:g,position:b}=r[p],{parameter:$}=h,k=$.shape==="row"?P(g[u],$):w((d=g[u])==null?
void 0:d[s],$);if(m(k))return k;k===void 0&&U($)&&(a=!0),n[b]=k}if(a)return"";if(o===void 0)return de(e,n);let i=e.parameters.length-1,f=n.slice(i).filter(p=>p!==
void 0);return f.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,i),f)}function de({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function F(e){return m(e)?`⚠ ${e.
problem}`:e}function j(e){if(m(e))throw new Error(e.problem);return e}function D(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function G(e){return Number(e.toPrecision(12))}function K(e){let n=e.smallAudience*e.count;return n===0?void 0:G(e.bigAudience*e.bigRate/n)}var W=e=>l(c(e)+" is not a number.");var pe=e=>l(c(e)+" is not a number."),O=pe;var S={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:z(e,S.expected)};var R={expected:"a share such as 3.86% or 0.0386",read(e){if(typeof e!="string")return z(e,R.expected);let n=O(e,"fractions");if(m(n))return l(`${c(e)} is not ${R.
expected}.`);let r=n>1?O(e,"sign"):n;return m(r)?r:I(n,e,R.expected)}};function z(e,n){let r=typeof e=="number"?e:he(e,n);return m(r)?r:I(r,e,n)}function I(e,n,r){return e<0?l(`${c(n)} is negative. Give ${r}.`):e}function he(e,n){let r=typeof e==
"string"?W(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:l(`${be(e)} is not ${n}.`)}function be(e){return typeof e=="object"?"A date":
c(typeof e=="boolean"?String(e).toUpperCase():e)}var H={expected:"a share from 0% to 100%, such as 3.86% or 0.0386",read(e){let n=R.read(e);return m(n)||n<=1?n:l(`${c(e)} is more than 100%. Give a share from 0\
% to 100%, such as 3.86% or 0.0386.`)}};var A={name:"BREAK_EVEN_RATE",summary:"The engagement rate at which several small accounts bring as many engagements as one big account.",parameters:[{name:"big\
Audience",about:"Followers of the big account.",example:"1000000",reader:S},{name:"bigRate",about:"Engagement rate of the big account, 0% to 100%.",example:"1.2\
1%",reader:H},{name:"smallAudience",about:"Followers of each small account.",example:"50000",reader:S},{name:"count",about:"How many small accounts there are.",
example:"7",reader:S}],returns:"A rate as a fraction, by the definition bigRate has. Blank if the small accounts have no audience.",compute(e,n,r,t){var o;return(o=
K({bigAudience:e,bigRate:n,smallAudience:r,count:t}))!=null?o:""}};function ge(e,n,r){let t=A.parameters[A.parameters.length-1],o=e.flatMap((a,i)=>Array.isArray(a)?t.repeated&&i===e.length-1?a:[[a]]:[a==null?"":a]),u;try{u=v(A,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return u===""?null:u;let s=Array.isArray(u)?u[0]:[u];return s.every(a=>a==="")?null:Object.fromEntries(
n.map((a,i)=>[a,s[i]===""||s[i]===void 0?null:s[i]]))}return ee(we);})();
return planner.answer([big_audience, big_rate, small_audience, count], [], false);
""";


-- CONVERSION_RATE: The share of clicks that became orders, sign-ups or whatever counts as a conversion.
--   conversions FLOAT64: Attributed conversions, 0 or more.
--   clicks FLOAT64: Clicks on the creator's link, 0 or more.
--   Gives A fraction: 0.03 is 3%. Above 1 where codes were used without a click. Blank where there are no clicks.
CREATE OR REPLACE FUNCTION campaign.CONVERSION_RATE(conversions FLOAT64, clicks FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var z=Object.prototype.hasOwnProperty;var K=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},W=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of G(n))!z.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=_(n,o))||t.enumerable});return e};var H=e=>W(C({},"__esModule",{value:!0}),e);var pe={};K(pe,{answer:()=>de});function c(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var J=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function O(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=Y(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(f=>f.name).join(", "),l=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let l=(s=t[a])!=null?s:o,f=Z(l,n[a]);if(f.rows===void 0&&l.optional===void 0&&a<t.
length)throw new Error(`${r} needs ${l.name}: ${l.about}`);i.push(f)}return i}function g(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!A(e))return typeof e=="string"&&J.test(e)?c(`${n.name} is ${e.trim()}. Mend that cell first.`):X(e)?V(n.reader.read(e),n):c(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function P(e,n){let r=[];for(let t of e!=null?e:[]){let o=g(t,n);if(m(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function F(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>g(s,n)),i=u.findIndex(m);if(i>=0)return Q(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function y(e,n){return`${e} ${n}${e===1?"":"s"}`}function Q({problem:e},n,r,t,o){return n*t===1?c(e):c(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return m(e)?c(`${n.name}: ${e.problem}`):e}function X(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function Y(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function Z(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function L(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(T(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(T(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function E(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function v(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,E([o],o.length)));return n}function T(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${y(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function I(e,n){let r=ee(e,O(e,n));if(r.varying.length>0)return oe(r);let t=M(r,0,0);if(!Array.isArray(t))return D(x(t));let o=e.gives==="table"?t:[t];return q(
o.map(u=>u.map(i=>D(x(i)))))}function ee(e,n){let r=[],t=[],o=v(n),u=n.find(ne);if(u!==void 0&&e.gives==="table")throw new Error(re(e,u));let i=!1;n.forEach((l,f)=>{
let{parameter:d,rows:p,columns:w}=l;if(u!==void 0&&p!==void 0&&d.shape!=="whole"&&p.length*w>1){t.push({slot:l,rows:p,columns:w,position:f}),r.push(void 0);return}
let h=p===void 0?void 0:te(p,d,o);if(m(h))throw new Error(h.problem);i||(i=h===void 0&&j(d)),r.push(h)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:i,repeated:a,...L(t)}}function ne({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function re(e,{parameter:n,rows:r,columns:t}){var i;let o=`${y((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${y(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function te(e,n,r){
var t;return n.shape==="whole"?F(e.slice(0,r.get(e.length)),n):n.shape==="row"?P(e[0],n):g((t=e[0])==null?void 0:t[0],n)}function j(e){return e.optional===void 0&&
e.repeated===void 0}function oe(e){let n=e.varying.map(({rows:u})=>u),r=E(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?ue(M(e,u,0)):se(e,
u);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:q(t)}function ue(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>N(x(n))):[N(x(e))]}function se(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=M(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(N(x(o)))}return r}function M({definition:e,values:n,varying:r,
blank:t,repeated:o},u,i){var f;let s=t;for(let d=0;d<r.length;d++){let{slot:p,rows:w,position:h}=r[d],{parameter:S}=p,R=S.shape==="row"?P(w[u],S):g((f=w[u])==null?
void 0:f[i],S);if(m(R))return R;R===void 0&&j(S)&&(s=!0),n[h]=R}if(s)return"";if(o===void 0)return ie(e,n);let a=e.parameters.length-1,l=n.slice(a).filter(d=>d!==
void 0);return l.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),l)}function ie({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:c("The result is too large for a cell. Check the values.")}function N(e){return m(e)?`⚠ ${e.
problem}`:e}function D(e){if(m(e))throw new Error(e.problem);return e}function q(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function B(e,n){return ae(e,n)}function ae(e,n){return n===0?"":e/n}var U=e=>c(b(e)+" is not a number.");var $={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:ce(e,$.expected)};function ce(e,n){let r=typeof e=="number"?e:me(e,n);return m(r)?r:le(r,e,n)}function le(e,n,r){return e<0?c(`${b(n)} is negative. Give ${r}.`):e}function me(e,n){
let r=typeof e=="string"?U(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:c(`${fe(e)} is not ${n}.`)}function fe(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var k={name:"CONVERSION_RATE",summary:"The share of clicks that became orders, sign-ups or whatever counts as a conversion.",parameters:[{name:"conversions",about:"\
Attributed conversions, 0 or more.",example:"C2:C",reader:$},{name:"clicks",about:"Clicks on the creator's link, 0 or more.",example:"D2:D",reader:$}],returns:"\
A fraction: 0.03 is 3%. Above 1 where codes were used without a click. Blank where there are no clicks.",compute:B};function de(e,n,r){let t=k.parameters[k.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=I(k,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return H(pe);})();
return planner.answer([conversions, clicks], [], false);
""";


-- CPA: What one conversion cost: spend ÷ conversions.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   conversions FLOAT64: How many conversions the spend brought, 0 or more.
--   Gives An amount in the currency of spend. Blank where there are no conversions.
--   Source: Spend ÷ attributed conversions, as campaign guides define it.
CREATE OR REPLACE FUNCTION campaign.CPA(spend FLOAT64, conversions FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var _=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},J=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of K(n))!H.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=G(n,o))||t.enumerable});return e};var Q=e=>J(C({},"__esModule",{value:!0}),e);var he={};_(he,{answer:()=>de});function c(e){return{problem:e}}function l(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var X=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function O(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ee(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(f=>f.name).join(", "),m=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${m} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let m=(s=t[a])!=null?s:o,f=ne(m,n[a]);if(f.rows===void 0&&m.optional===void 0&&a<
t.length)throw new Error(`${r} needs ${m.name}: ${m.about}`);i.push(f)}return i}function y(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:R(r,n)}if(!V(e))return typeof e=="string"&&X.test(e)?c(`${n.name} is ${e.trim()}. Mend that cell first.`):Z(e)?R(n.reader.read(e),n):c(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function k(e,n){let r=[];for(let t of e!=null?e:[]){let o=y(t,n);if(l(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function L(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>y(s,n)),i=u.findIndex(l);if(i>=0)return Y(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:R(n.prepare(r),n)}function V(e){return e==null||typeof e=="string"&&e.trim()===
""}function g(e,n){return`${e} ${n}${e===1?"":"s"}`}function Y({problem:e},n,r,t,o){return n*t===1?c(e):c(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function R(e,n){
return l(e)?c(`${n.name}: ${e.problem}`):e}function Z(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ee(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ne(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(q(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(q(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function A(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(V)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,A([o],o.length)));return n}function q(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${g(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function U(e,n){let r=re(e,O(e,n));if(r.varying.length>0)return se(r);let t=F(r,0,0);if(!Array.isArray(t))return B(x(t));let o=e.gives==="table"?t:[t];return v(
o.map(u=>u.map(i=>B(x(i)))))}function re(e,n){let r=[],t=[],o=j(n),u=n.find(te);if(u!==void 0&&e.gives==="table")throw new Error(oe(e,u));let i=!1;n.forEach((m,f)=>{
let{parameter:p,rows:d,columns:w}=m;if(u!==void 0&&d!==void 0&&p.shape!=="whole"&&d.length*w>1){t.push({slot:m,rows:d,columns:w,position:f}),r.push(void 0);return}
let h=d===void 0?void 0:ue(d,p,o);if(l(h))throw new Error(h.problem);i||(i=h===void 0&&T(p)),r.push(h)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:i,repeated:a,...D(t)}}function te({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function oe(e,{parameter:n,rows:r,columns:t}){var i;let o=`${g((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${g(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ue(e,n,r){
var t;return n.shape==="whole"?L(e.slice(0,r.get(e.length)),n):n.shape==="row"?k(e[0],n):y((t=e[0])==null?void 0:t[0],n)}function T(e){return e.optional===void 0&&
e.repeated===void 0}function se(e){let n=e.varying.map(({rows:u})=>u),r=A(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?ie(F(e,u,0)):ae(e,
u);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:v(t)}function ie(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>M(x(n))):[M(x(e))]}function ae(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=F(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M(x(o)))}return r}function F({definition:e,values:n,varying:r,
blank:t,repeated:o},u,i){var f;let s=t;for(let p=0;p<r.length;p++){let{slot:d,rows:w,position:h}=r[p],{parameter:S}=d,$=S.shape==="row"?k(w[u],S):y((f=w[u])==null?
void 0:f[i],S);if(l($))return $;$===void 0&&T(S)&&(s=!0),n[h]=$}if(s)return"";if(o===void 0)return ce(e,n);let a=e.parameters.length-1,m=n.slice(a).filter(p=>p!==
void 0);return m.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),m)}function ce({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:c("The result is too large for a cell. Check the values.")}function M(e){return l(e)?`⚠ ${e.
problem}`:e}function B(e){if(l(e))throw new Error(e.problem);return e}function v(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function I(e,n){return me(e,n)}function me(e,n){return n===0?"":e/n}var W=e=>c(b(e)+" is not a number.");var E={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:z(e,E.expected)},N={expected:"an amount of 0 or more, such a\
s 500",read:e=>typeof e=="number"&&e>=0?e:z(e,N.expected)};function z(e,n){let r=typeof e=="number"?e:fe(e,n);return l(r)?r:le(r,e,n)}function le(e,n,r){return e<0?c(`${b(n)} is negative. Give ${r}.`):e}function fe(e,n){
let r=typeof e=="string"?W(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:c(`${pe(e)} is not ${n}.`)}function pe(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var P={name:"CPA",summary:"What one conversion cost: spend ÷ conversions.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your cur\
rency.",example:"D2:D",reader:N},{name:"conversions",about:"How many conversions the spend brought, 0 or more.",example:"F2:F",reader:E}],returns:"An amount in \
the currency of spend. Blank where there are no conversions.",source:"Spend ÷ attributed conversions, as campaign guides define it.",compute:I};function de(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=U(P,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return Q(he);})();
return planner.answer([spend, conversions], [], false);
""";


-- CPC: What one click cost: spend ÷ clicks.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   clicks FLOAT64: How many clicks the spend brought, 0 or more.
--   Gives An amount in the currency of spend. Blank where there are no clicks.
CREATE OR REPLACE FUNCTION campaign.CPC(spend FLOAT64, clicks FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var K=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var _=Object.prototype.hasOwnProperty;var J=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},Q=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of H(n))!_.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=K(n,o))||t.enumerable});return e};var X=e=>Q(C({},"__esModule",{value:!0}),e);var he={};J(he,{answer:()=>de});function c(e){return{problem:e}}function l(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Y=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function O(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ee(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(f=>f.name).join(", "),m=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${m} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let m=(s=t[a])!=null?s:o,f=ne(m,n[a]);if(f.rows===void 0&&m.optional===void 0&&a<
t.length)throw new Error(`${r} needs ${m.name}: ${m.about}`);i.push(f)}return i}function y(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:P(r,n)}if(!V(e))return typeof e=="string"&&Y.test(e)?c(`${n.name} is ${e.trim()}. Mend that cell first.`):v(e)?P(n.reader.read(e),n):c(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function R(e,n){let r=[];for(let t of e!=null?e:[]){let o=y(t,n);if(l(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function L(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>y(s,n)),i=u.findIndex(l);if(i>=0)return Z(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:P(n.prepare(r),n)}function V(e){return e==null||typeof e=="string"&&e.trim()===
""}function g(e,n){return`${e} ${n}${e===1?"":"s"}`}function Z({problem:e},n,r,t,o){return n*t===1?c(e):c(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function P(e,n){
return l(e)?c(`${n.name}: ${e.problem}`):e}function v(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ee(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ne(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function j(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(D(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(D(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function A(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(V)});)r--;return r}function q(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,A([o],o.length)));return n}function D(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${g(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function U(e,n){let r=re(e,O(e,n));if(r.varying.length>0)return se(r);let t=F(r,0,0);if(!Array.isArray(t))return B(x(t));let o=e.gives==="table"?t:[t];return W(
o.map(u=>u.map(i=>B(x(i)))))}function re(e,n){let r=[],t=[],o=q(n),u=n.find(te);if(u!==void 0&&e.gives==="table")throw new Error(oe(e,u));let i=!1;n.forEach((m,f)=>{
let{parameter:p,rows:d,columns:w}=m;if(u!==void 0&&d!==void 0&&p.shape!=="whole"&&d.length*w>1){t.push({slot:m,rows:d,columns:w,position:f}),r.push(void 0);return}
let h=d===void 0?void 0:ue(d,p,o);if(l(h))throw new Error(h.problem);i||(i=h===void 0&&T(p)),r.push(h)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:i,repeated:a,...j(t)}}function te({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function oe(e,{parameter:n,rows:r,columns:t}){var i;let o=`${g((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${g(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ue(e,n,r){
var t;return n.shape==="whole"?L(e.slice(0,r.get(e.length)),n):n.shape==="row"?R(e[0],n):y((t=e[0])==null?void 0:t[0],n)}function T(e){return e.optional===void 0&&
e.repeated===void 0}function se(e){let n=e.varying.map(({rows:u})=>u),r=A(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?ie(F(e,u,0)):ae(e,
u);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:W(t)}function ie(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>M(x(n))):[M(x(e))]}function ae(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=F(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M(x(o)))}return r}function F({definition:e,values:n,varying:r,
blank:t,repeated:o},u,i){var f;let s=t;for(let p=0;p<r.length;p++){let{slot:d,rows:w,position:h}=r[p],{parameter:S}=d,$=S.shape==="row"?R(w[u],S):y((f=w[u])==null?
void 0:f[i],S);if(l($))return $;$===void 0&&T(S)&&(s=!0),n[h]=$}if(s)return"";if(o===void 0)return ce(e,n);let a=e.parameters.length-1,m=n.slice(a).filter(p=>p!==
void 0);return m.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),m)}function ce({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:c("The result is too large for a cell. Check the values.")}function M(e){return l(e)?`⚠ ${e.
problem}`:e}function B(e){if(l(e))throw new Error(e.problem);return e}function W(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function z(e,n){return me(e,n)}function me(e,n){return n===0?"":e/n}var G=e=>c(b(e)+" is not a number.");var E={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:I(e,E.expected)},N={expected:"an amount of 0 or more, such a\
s 500",read:e=>typeof e=="number"&&e>=0?e:I(e,N.expected)};function I(e,n){let r=typeof e=="number"?e:fe(e,n);return l(r)?r:le(r,e,n)}function le(e,n,r){return e<0?c(`${b(n)} is negative. Give ${r}.`):e}function fe(e,n){
let r=typeof e=="string"?G(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:c(`${pe(e)} is not ${n}.`)}function pe(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var k={name:"CPC",summary:"What one click cost: spend ÷ clicks.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your currency.",example:"\
D2:D",reader:N},{name:"clicks",about:"How many clicks the spend brought, 0 or more.",example:"F2:F",reader:E}],returns:"An amount in the currency of spend. Blan\
k where there are no clicks.",compute:z};function de(e,n,r){let t=k.parameters[k.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=U(k,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return X(he);})();
return planner.answer([spend, clicks], [], false);
""";


-- CPE: What one engagement cost: spend ÷ engagements.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   engagements FLOAT64: How many engagements the spend brought, 0 or more.
--   Gives An amount in the currency of spend. Blank where there are no engagements.
CREATE OR REPLACE FUNCTION campaign.CPE(spend FLOAT64, engagements FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var R=Object.defineProperty;var K=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var _=Object.prototype.hasOwnProperty;var J=(e,n)=>{for(var r in n)R(e,r,{get:n[r],enumerable:!0})},Q=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of H(n))!_.call(e,o)&&o!==r&&
R(e,o,{get:()=>n[o],enumerable:!(t=K(n,o))||t.enumerable});return e};var X=e=>Q(R({},"__esModule",{value:!0}),e);var he={};J(he,{answer:()=>de});function m(e){return{problem:e}}function c(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Y=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function O(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ee(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(f=>f.name).join(", "),l=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let l=(s=t[a])!=null?s:o,f=ne(l,n[a]);if(f.rows===void 0&&l.optional===void 0&&a<
t.length)throw new Error(`${r} needs ${l.name}: ${l.about}`);i.push(f)}return i}function w(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:C(r,n)}if(!V(e))return typeof e=="string"&&Y.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):v(e)?C(n.reader.read(e),n):m(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function k(e,n){let r=[];for(let t of e!=null?e:[]){let o=w(t,n);if(c(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function L(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>w(s,n)),i=u.findIndex(c);if(i>=0)return Z(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:C(n.prepare(r),n)}function V(e){return e==null||typeof e=="string"&&e.trim()===
""}function y(e,n){return`${e} ${n}${e===1?"":"s"}`}function Z({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function C(e,n){
return c(e)?m(`${n.name}: ${e.problem}`):e}function v(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ee(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ne(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function j(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(D(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(D(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function A(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(V)});)r--;return r}function q(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,A([o],o.length)));return n}function D(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${y(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function U(e,n){let r=re(e,O(e,n));if(r.varying.length>0)return se(r);let t=M(r,0,0);if(!Array.isArray(t))return B(x(t));let o=e.gives==="table"?t:[t];return W(
o.map(u=>u.map(i=>B(x(i)))))}function re(e,n){let r=[],t=[],o=q(n),u=n.find(te);if(u!==void 0&&e.gives==="table")throw new Error(oe(e,u));let i=!1;n.forEach((l,f)=>{
let{parameter:p,rows:d,columns:g}=l;if(u!==void 0&&d!==void 0&&p.shape!=="whole"&&d.length*g>1){t.push({slot:l,rows:d,columns:g,position:f}),r.push(void 0);return}
let h=d===void 0?void 0:ue(d,p,o);if(c(h))throw new Error(h.problem);i||(i=h===void 0&&T(p)),r.push(h)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:i,repeated:a,...j(t)}}function te({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function oe(e,{parameter:n,rows:r,columns:t}){var i;let o=`${y((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${y(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ue(e,n,r){
var t;return n.shape==="whole"?L(e.slice(0,r.get(e.length)),n):n.shape==="row"?k(e[0],n):w((t=e[0])==null?void 0:t[0],n)}function T(e){return e.optional===void 0&&
e.repeated===void 0}function se(e){let n=e.varying.map(({rows:u})=>u),r=A(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?ie(M(e,u,0)):ae(e,
u);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:W(t)}function ie(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>E(x(n))):[E(x(e))]}function ae(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=M(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(E(x(o)))}return r}function M({definition:e,values:n,varying:r,
blank:t,repeated:o},u,i){var f;let s=t;for(let p=0;p<r.length;p++){let{slot:d,rows:g,position:h}=r[p],{parameter:S}=d,$=S.shape==="row"?k(g[u],S):w((f=g[u])==null?
void 0:f[i],S);if(c($))return $;$===void 0&&T(S)&&(s=!0),n[h]=$}if(s)return"";if(o===void 0)return me(e,n);let a=e.parameters.length-1,l=n.slice(a).filter(p=>p!==
void 0);return l.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),l)}function me({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function E(e){return c(e)?`⚠ ${e.
problem}`:e}function B(e){if(c(e))throw new Error(e.problem);return e}function W(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function z(e,n){return le(e,n)}function le(e,n){return n===0?"":e/n}var G=e=>m(b(e)+" is not a number.");var F={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:I(e,F.expected)},N={expected:"an amount of 0 or more, such a\
s 500",read:e=>typeof e=="number"&&e>=0?e:I(e,N.expected)};function I(e,n){let r=typeof e=="number"?e:fe(e,n);return c(r)?r:ce(r,e,n)}function ce(e,n,r){return e<0?m(`${b(n)} is negative. Give ${r}.`):e}function fe(e,n){
let r=typeof e=="string"?G(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${pe(e)} is not ${n}.`)}function pe(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var P={name:"CPE",summary:"What one engagement cost: spend ÷ engagements.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your cur\
rency.",example:"D2:D",reader:N},{name:"engagements",about:"How many engagements the spend brought, 0 or more.",example:"F2:F",reader:F}],returns:"An amount in \
the currency of spend. Blank where there are no engagements.",compute:z};function de(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=U(P,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return X(he);})();
return planner.answer([spend, engagements], [], false);
""";


-- CPM: Cost per mille: what 1,000 impressions cost.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   impressions FLOAT64: How often the posts were shown, 0 or more; HypeAuditor takes reach on Instagram and views on TikTok and YouTube.
--   Gives An amount in the currency of spend. Blank where there are no impressions.
--   Source: Spend ÷ impressions × 1,000 (Aspire, HypeAuditor).
CREATE OR REPLACE FUNCTION campaign.CPM(spend FLOAT64, impressions FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var k=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var _=(e,n)=>{for(var r in n)k(e,r,{get:n[r],enumerable:!0})},J=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of K(n))!Y.call(e,o)&&o!==r&&
k(e,o,{get:()=>n[o],enumerable:!(t=W(n,o))||t.enumerable});return e};var Q=e=>J(k({},"__esModule",{value:!0}),e);var de={};_(de,{answer:()=>pe});function m(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var X=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function O(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ee(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(c=>c.name).join(", "),l=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let l=(s=t[a])!=null?s:o,c=ne(l,n[a]);if(c.rows===void 0&&l.optional===void 0&&a<
t.length)throw new Error(`${r} needs ${l.name}: ${l.about}`);i.push(c)}return i}function y(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:C(r,n)}if(!V(e))return typeof e=="string"&&X.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):v(e)?C(n.reader.read(e),n):m(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function R(e,n){let r=[];for(let t of e!=null?e:[]){let o=y(t,n);if(f(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function T(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>y(s,n)),i=u.findIndex(f);if(i>=0)return Z(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:C(n.prepare(r),n)}function V(e){return e==null||typeof e=="string"&&e.trim()===
""}function g(e,n){return`${e} ${n}${e===1?"":"s"}`}function Z({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function C(e,n){
return f(e)?m(`${n.name}: ${e.problem}`):e}function v(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ee(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ne(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(L(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function A(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(V)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,A([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${g(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function B(e,n){let r=re(e,O(e,n));if(r.varying.length>0)return se(r);let t=E(r,0,0);if(!Array.isArray(t))return q(x(t));let o=e.gives==="table"?t:[t];return I(
o.map(u=>u.map(i=>q(x(i)))))}function re(e,n){let r=[],t=[],o=j(n),u=n.find(te);if(u!==void 0&&e.gives==="table")throw new Error(oe(e,u));let i=!1;n.forEach((l,c)=>{
let{parameter:p,rows:d,columns:w}=l;if(u!==void 0&&d!==void 0&&p.shape!=="whole"&&d.length*w>1){t.push({slot:l,rows:d,columns:w,position:c}),r.push(void 0);return}
let h=d===void 0?void 0:ue(d,p,o);if(f(h))throw new Error(h.problem);i||(i=h===void 0&&U(p)),r.push(h)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:i,repeated:a,...D(t)}}function te({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function oe(e,{parameter:n,rows:r,columns:t}){var i;let o=`${g((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${g(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ue(e,n,r){
var t;return n.shape==="whole"?T(e.slice(0,r.get(e.length)),n):n.shape==="row"?R(e[0],n):y((t=e[0])==null?void 0:t[0],n)}function U(e){return e.optional===void 0&&
e.repeated===void 0}function se(e){let n=e.varying.map(({rows:u})=>u),r=A(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?ie(E(e,u,0)):ae(e,
u);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:I(t)}function ie(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>M(x(n))):[M(x(e))]}function ae(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=E(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M(x(o)))}return r}function E({definition:e,values:n,varying:r,
blank:t,repeated:o},u,i){var c;let s=t;for(let p=0;p<r.length;p++){let{slot:d,rows:w,position:h}=r[p],{parameter:S}=d,$=S.shape==="row"?R(w[u],S):y((c=w[u])==null?
void 0:c[i],S);if(f($))return $;$===void 0&&U(S)&&(s=!0),n[h]=$}if(s)return"";if(o===void 0)return me(e,n);let a=e.parameters.length-1,l=n.slice(a).filter(p=>p!==
void 0);return l.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),l)}function me({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function M(e){return f(e)?`⚠ ${e.
problem}`:e}function q(e){if(f(e))throw new Error(e.problem);return e}function I(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function z(e,n){return n===0?"":e/n*1e3}var G=e=>m(b(e)+" is not a number.");var F={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:H(e,F.expected)},N={expected:"an amount of 0 or more, such a\
s 500",read:e=>typeof e=="number"&&e>=0?e:H(e,N.expected)};function H(e,n){let r=typeof e=="number"?e:fe(e,n);return f(r)?r:le(r,e,n)}function le(e,n,r){return e<0?m(`${b(n)} is negative. Give ${r}.`):e}function fe(e,n){
let r=typeof e=="string"?G(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${ce(e)} is not ${n}.`)}function ce(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var P={name:"CPM",summary:"Cost per mille: what 1,000 impressions cost.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your curren\
cy.",example:"D2:D",reader:N},{name:"impressions",about:"How often the posts were shown, 0 or more; HypeAuditor takes reach on Instagram and views on TikTok and\
 YouTube.",example:"E2:E",reader:F}],returns:"An amount in the currency of spend. Blank where there are no impressions.",source:"Spend ÷ impressions × 1,000 (As\
pire, HypeAuditor).",compute:z};function pe(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=B(P,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return Q(de);})();
return planner.answer([spend, impressions], [], false);
""";


-- CPV: What one view cost: spend ÷ views.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   views FLOAT64: How many views the spend brought, 0 or more.
--   Gives An amount in the currency of spend. Blank where there are no views.
CREATE OR REPLACE FUNCTION campaign.CPV(spend FLOAT64, views FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var _=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},J=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of I(n))!H.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=G(n,o))||t.enumerable});return e};var Q=e=>J(C({},"__esModule",{value:!0}),e);var he={};_(he,{answer:()=>de});function m(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var X=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function O(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ee(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(c=>c.name).join(", "),l=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let l=(s=t[a])!=null?s:o,c=ne(l,n[a]);if(c.rows===void 0&&l.optional===void 0&&a<
t.length)throw new Error(`${r} needs ${l.name}: ${l.about}`);i.push(c)}return i}function y(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:R(r,n)}if(!V(e))return typeof e=="string"&&X.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):Z(e)?R(n.reader.read(e),n):m(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function k(e,n){let r=[];for(let t of e!=null?e:[]){let o=y(t,n);if(f(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function v(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>y(s,n)),i=u.findIndex(f);if(i>=0)return Y(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:R(n.prepare(r),n)}function V(e){return e==null||typeof e=="string"&&e.trim()===
""}function g(e,n){return`${e} ${n}${e===1?"":"s"}`}function Y({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function R(e,n){
return f(e)?m(`${n.name}: ${e.problem}`):e}function Z(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ee(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ne(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(L(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function A(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(V)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,A([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${g(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function B(e,n){let r=re(e,O(e,n));if(r.varying.length>0)return se(r);let t=F(r,0,0);if(!Array.isArray(t))return q(x(t));let o=e.gives==="table"?t:[t];return T(
o.map(u=>u.map(i=>q(x(i)))))}function re(e,n){let r=[],t=[],o=j(n),u=n.find(te);if(u!==void 0&&e.gives==="table")throw new Error(oe(e,u));let i=!1;n.forEach((l,c)=>{
let{parameter:p,rows:d,columns:w}=l;if(u!==void 0&&d!==void 0&&p.shape!=="whole"&&d.length*w>1){t.push({slot:l,rows:d,columns:w,position:c}),r.push(void 0);return}
let h=d===void 0?void 0:ue(d,p,o);if(f(h))throw new Error(h.problem);i||(i=h===void 0&&U(p)),r.push(h)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:i,repeated:a,...D(t)}}function te({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function oe(e,{parameter:n,rows:r,columns:t}){var i;let o=`${g((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${g(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function ue(e,n,r){
var t;return n.shape==="whole"?v(e.slice(0,r.get(e.length)),n):n.shape==="row"?k(e[0],n):y((t=e[0])==null?void 0:t[0],n)}function U(e){return e.optional===void 0&&
e.repeated===void 0}function se(e){let n=e.varying.map(({rows:u})=>u),r=A(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?ie(F(e,u,0)):ae(e,
u);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:T(t)}function ie(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>M(x(n))):[M(x(e))]}function ae(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=F(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(M(x(o)))}return r}function F({definition:e,values:n,varying:r,
blank:t,repeated:o},u,i){var c;let s=t;for(let p=0;p<r.length;p++){let{slot:d,rows:w,position:h}=r[p],{parameter:S}=d,$=S.shape==="row"?k(w[u],S):y((c=w[u])==null?
void 0:c[i],S);if(f($))return $;$===void 0&&U(S)&&(s=!0),n[h]=$}if(s)return"";if(o===void 0)return me(e,n);let a=e.parameters.length-1,l=n.slice(a).filter(p=>p!==
void 0);return l.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),l)}function me({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function M(e){return f(e)?`⚠ ${e.
problem}`:e}function q(e){if(f(e))throw new Error(e.problem);return e}function T(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function K(e,n){return le(e,n)}function le(e,n){return n===0?"":e/n}var W=e=>m(b(e)+" is not a number.");var E={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:z(e,E.expected)},N={expected:"an amount of 0 or more, such a\
s 500",read:e=>typeof e=="number"&&e>=0?e:z(e,N.expected)};function z(e,n){let r=typeof e=="number"?e:ce(e,n);return f(r)?r:fe(r,e,n)}function fe(e,n,r){return e<0?m(`${b(n)} is negative. Give ${r}.`):e}function ce(e,n){
let r=typeof e=="string"?W(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${pe(e)} is not ${n}.`)}function pe(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var P={name:"CPV",summary:"What one view cost: spend ÷ views.",parameters:[{name:"spend",about:"What was paid for the posts, 0 or more, in your currency.",example:"\
D2:D",reader:N},{name:"views",about:"How many views the spend brought, 0 or more.",example:"F2:F",reader:E}],returns:"An amount in the currency of spend. Blank \
where there are no views.",compute:K};function de(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=B(P,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return Q(he);})();
return planner.answer([spend, views], [], false);
""";


-- CTR: Click-through rate: the share of impressions that were clicked.
--   clicks FLOAT64: Clicks on the creator's link, 0 or more.
--   impressions FLOAT64: How often the post was shown; reach or views if you use them throughout.
--   Gives A fraction: 0.02 is 2%. Blank where there are no impressions.
--   Source: Clicks ÷ impressions; published rates differ in the denominator, so compare only like with like.
CREATE OR REPLACE FUNCTION campaign.CTR(clicks FLOAT64, impressions FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var I=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var W=Object.prototype.hasOwnProperty;var H=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},_=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of K(n))!W.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=I(n,o))||t.enumerable});return e};var J=e=>_(C({},"__esModule",{value:!0}),e);var de={};H(de,{answer:()=>pe});function m(e){return{problem:e}}function c(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Q=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function N(e,n){var i;let{name:r,parameters:t}=e,o=t[t.length-1],u=Z(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(f=>f.name).join(", "),l=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${a}), but ${u} are given.`)}let s=[];for(let a=0;a<Math.max(u,t.length);a++){let l=(i=t[a])!=null?i:o,f=v(l,n[a]);if(f.rows===void 0&&l.optional===void 0&&a<t.
length)throw new Error(`${r} needs ${l.name}: ${l.about}`);s.push(f)}return s}function g(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:P(r,n)}if(!A(e))return typeof e=="string"&&Q.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):Y(e)?P(n.reader.read(e),n):m(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=g(t,n);if(c(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function O(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(i=>g(i,n)),s=u.findIndex(c);if(s>=0)return X(u[s],e.length,t,o.
length,s);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:P(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function y(e,n){return`${e} ${n}${e===1?"":"s"}`}function X({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function P(e,n){
return c(e)?m(`${n.name}: ${e.problem}`):e}function Y(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function Z(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function v(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function L(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:i})=>i.length!==n.rows.length);if(r!==void 0)throw new Error(T(n,r,"row"));let t=e.
filter(({slot:i})=>i.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:i})=>i!==o.columns);if(u!==void 0)
throw new Error(T(o,u,"column"));let s=e.find(({slot:i})=>i.parameter.shape==="row");if(s!==void 0&&o.columns>1){let{slot:i,columns:a}=o;throw new Error(`${i.parameter.
name} has ${a} columns. Use one column beside ${s.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function M(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function D(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,M([o],o.length)));return n}function T(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),s=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${y(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${s}, such as C2:C${u} and D2:D${u}.`}function q(e,n){let r=ee(e,N(e,n));if(r.varying.length>0)return oe(r);let t=F(r,0,0);if(!Array.isArray(t))return j(x(t));let o=e.gives==="table"?t:[t];return U(
o.map(u=>u.map(s=>j(x(s)))))}function ee(e,n){let r=[],t=[],o=D(n),u=n.find(ne);if(u!==void 0&&e.gives==="table")throw new Error(re(e,u));let s=!1;n.forEach((l,f)=>{
let{parameter:p,rows:d,columns:w}=l;if(u!==void 0&&d!==void 0&&p.shape!=="whole"&&d.length*w>1){t.push({slot:l,rows:d,columns:w,position:f}),r.push(void 0);return}
let h=d===void 0?void 0:te(d,p,o);if(c(h))throw new Error(h.problem);s||(s=h===void 0&&B(p)),r.push(h)});let i=e.parameters[e.parameters.length-1],a=(i==null?void 0:
i.repeated)===void 0?void 0:i;return{definition:e,values:r,varying:t,blank:s,repeated:a,...L(t)}}function ne({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function re(e,{parameter:n,rows:r,columns:t}){var s;let o=`${y((s=r==null?void 0:r.length)!=null?s:0,"row")}\
 and ${y(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function te(e,n,r){
var t;return n.shape==="whole"?O(e.slice(0,r.get(e.length)),n):n.shape==="row"?V(e[0],n):g((t=e[0])==null?void 0:t[0],n)}function B(e){return e.optional===void 0&&
e.repeated===void 0}function oe(e){let n=e.varying.map(({rows:u})=>u),r=M(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let s=e.columns===1?ue(F(e,u,0)):ie(e,
u);s.length>o&&(o=s.length),t.push(s)}return o===1&&r>0?t:U(t)}function ue(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>E(x(n))):[E(x(e))]}function ie(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=F(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(E(x(o)))}return r}function F({definition:e,values:n,varying:r,
blank:t,repeated:o},u,s){var f;let i=t;for(let p=0;p<r.length;p++){let{slot:d,rows:w,position:h}=r[p],{parameter:S}=d,k=S.shape==="row"?V(w[u],S):g((f=w[u])==null?
void 0:f[s],S);if(c(k))return k;k===void 0&&B(S)&&(i=!0),n[h]=k}if(i)return"";if(o===void 0)return se(e,n);let a=e.parameters.length-1,l=n.slice(a).filter(p=>p!==
void 0);return l.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),l)}function se({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function E(e){return c(e)?`⚠ ${e.
problem}`:e}function j(e){if(c(e))throw new Error(e.problem);return e}function U(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function z(e,n){return ae(e,n)}function ae(e,n){return n===0?"":e/n}var G=e=>m(b(e)+" is not a number.");var $={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:me(e,$.expected)};function me(e,n){let r=typeof e=="number"?e:ce(e,n);return c(r)?r:le(r,e,n)}function le(e,n,r){return e<0?m(`${b(n)} is negative. Give ${r}.`):e}function ce(e,n){
let r=typeof e=="string"?G(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${fe(e)} is not ${n}.`)}function fe(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var R={name:"CTR",summary:"Click-through rate: the share of impressions that were clicked.",parameters:[{name:"clicks",about:"Clicks on the creator's link, 0 or\
 more.",example:"C2:C",reader:$},{name:"impressions",about:"How often the post was shown; reach or views if you use them throughout.",example:"D2:D",reader:$}],
returns:"A fraction: 0.02 is 2%. Blank where there are no impressions.",source:"Clicks ÷ impressions; published rates differ in the denominator, so compare only\
 like with like.",compute:z};function pe(e,n,r){let t=R.parameters[R.parameters.length-1],o=e.flatMap((i,a)=>Array.isArray(i)?t.repeated&&a===e.length-1?i:[[i]]:[i==null?"":i]),u;try{u=q(R,
o)}catch(i){return r?"⚠ "+i.message:null}if(n.length===0)return u===""?null:u;let s=Array.isArray(u)?u[0]:[u];return s.every(i=>i==="")?null:Object.fromEntries(
n.map((i,a)=>[i,s[a]===""||s[a]===void 0?null:s[a]]))}return J(de);})();
return planner.answer([clicks, impressions], [], false);
""";


-- DISCOUNT_STACK: What several discounts on one price come to, taken one after the other or added up.
--   price FLOAT64: The price before any discount.
--   discounts ARRAY<FLOAT64>: A discount, 0% to 100%; give as many as there are.
--   Gives Three cells: the price after all discounts, each taken off what the one before left; the total discount that makes; the total if the shop adds them up instead, at most 100%. The brief should say which of the two the shop does.
CREATE OR REPLACE FUNCTION campaign.DISCOUNT_STACK(price FLOAT64, discounts ARRAY<FLOAT64>)
RETURNS STRUCT<price FLOAT64, discount FLOAT64, added_up FLOAT64>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var R=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var Q=Object.getOwnPropertyNames;var X=Object.prototype.hasOwnProperty;var Y=(e,n)=>{for(var r in n)R(e,r,{get:n[r],enumerable:!0})},Z=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Q(n))!X.call(e,o)&&o!==r&&
R(e,o,{get:()=>n[o],enumerable:!(t=J(n,o))||t.enumerable});return e};var ee=e=>Z(R({},"__esModule",{value:!0}),e);var we={};Y(we,{answer:()=>ye});function m(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function d(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ne=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function M(e,n){var u;let{name:r,parameters:t}=e,o=t[t.length-1],s=oe(n);if(s>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(l=>l.name).join(", "),c=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${c} at most \
(${i}), but ${s} are given.`)}let a=[];for(let i=0;i<Math.max(s,t.length);i++){let c=(u=t[i])!=null?u:o,l=se(c,n[i]);if(l.rows===void 0&&c.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${c.name}: ${c.about}`);a.push(l)}return a}function w(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!N(e))return typeof e=="string"&&ne.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):te(e)?V(n.reader.read(e),n):m(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let r=[];for(let t of e!=null?e:[]){let o=w(t,n);if(f(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function U(e,n){let r=[];for(let[t,o]of e.entries()){let s=o.map(u=>w(u,n)),a=s.findIndex(f);if(a>=0)return re(s[a],e.length,t,o.
length,a);r.push(s)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function N(e){return e==null||typeof e=="string"&&e.trim()===
""}function g(e,n){return`${e} ${n}${e===1?"":"s"}`}function re({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return f(e)?m(`${n.name}: ${e.problem}`):e}function te(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function oe(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function se(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function q(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:u})=>u.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:u})=>u.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let s=t.find(({columns:u})=>u!==o.columns);if(s!==void 0)
throw new Error(L(o,s,"column"));let a=e.find(({slot:u})=>u.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:u,columns:i}=o;throw new Error(`${u.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function E(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(N)});)r--;return r}function G(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,E([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${g(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${s} and D2:D${s}.`}function I(e,n){let r=ue(e,M(e,n));if(r.varying.length>0)return fe(r);let t=D(r,0,0);if(!Array.isArray(t))return j(S(t));let o=e.gives==="table"?t:[t];return K(
o.map(s=>s.map(a=>j(S(a)))))}function ue(e,n){let r=[],t=[],o=G(n),s=n.find(ae);if(s!==void 0&&e.gives==="table")throw new Error(ie(e,s));let a=!1;n.forEach((c,l)=>{
let{parameter:p,rows:h,columns:y}=c;if(s!==void 0&&h!==void 0&&p.shape!=="whole"&&h.length*y>1){t.push({slot:c,rows:h,columns:y,position:l}),r.push(void 0);return}
let b=h===void 0?void 0:me(h,p,o);if(f(b))throw new Error(b.problem);a||(a=b===void 0&&B(p)),r.push(b)});let u=e.parameters[e.parameters.length-1],i=(u==null?void 0:
u.repeated)===void 0?void 0:u;return{definition:e,values:r,varying:t,blank:a,repeated:i,...q(t)}}function ae({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ie(e,{parameter:n,rows:r,columns:t}){var a;let o=`${g((a=r==null?void 0:r.length)!=null?a:0,"row")}\
 and ${g(t,"column")}`,s=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function me(e,n,r){
var t;return n.shape==="whole"?U(e.slice(0,r.get(e.length)),n):n.shape==="row"?A(e[0],n):w((t=e[0])==null?void 0:t[0],n)}function B(e){return e.optional===void 0&&
e.repeated===void 0}function fe(e){let n=e.varying.map(({rows:s})=>s),r=E(n,e.rows),t=[],o=e.columns;for(let s=0;s<r;s++){let a=e.columns===1?ce(D(e,s,0)):de(e,
s);a.length>o&&(o=a.length),t.push(a)}return o===1&&r>0?t:K(t)}function ce(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>F(S(n))):[F(S(e))]}function de(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=D(e,n,t);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(F(S(o)))}return r}function D({definition:e,values:n,varying:r,
blank:t,repeated:o},s,a){var l;let u=t;for(let p=0;p<r.length;p++){let{slot:h,rows:y,position:b}=r[p],{parameter:$}=h,k=$.shape==="row"?A(y[s],$):w((l=y[s])==null?
void 0:l[a],$);if(f(k))return k;k===void 0&&B($)&&(u=!0),n[b]=k}if(u)return"";if(o===void 0)return le(e,n);let i=e.parameters.length-1,c=n.slice(i).filter(p=>p!==
void 0);return c.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,i),c)}function le({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function S(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function F(e){return f(e)?`⚠ ${e.
problem}`:e}function j(e){if(f(e))throw new Error(e.problem);return e}function K(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function C(e){return Number(e.toPrecision(12))}function _(e,n){let r=n.reduce((o,s)=>o*(1-s),1),t=n.reduce((o,s)=>o+s,0);return{price:C(e*r),stacked:C(1-r),added:Math.min(1,C(t))}}var W=e=>m(d(e)+" is not a number.");var pe=e=>m(d(e)+" is not a number."),O=pe;var T={expected:"an amount of 0 or more, such as 500",read:e=>typeof e=="number"&&e>=0?e:v(e,T.expected)},x={expected:"a share such as 3.86% or 0.0386",read(e){
if(typeof e!="string")return v(e,x.expected);let n=O(e,"fractions");if(f(n))return m(`${d(e)} is not ${x.expected}.`);let r=n>1?O(e,"sign"):n;return f(r)?r:z(n,
e,x.expected)}};function v(e,n){let r=typeof e=="number"?e:he(e,n);return f(r)?r:z(r,e,n)}function z(e,n,r){return e<0?m(`${d(n)} is negative. Give ${r}.`):e}function he(e,n){let r=typeof e==
"string"?W(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${be(e)} is not ${n}.`)}function be(e){return typeof e=="object"?"A date":
d(typeof e=="boolean"?String(e).toUpperCase():e)}var H={expected:"a share from 0% to 100%, such as 3.86% or 0.0386",read(e){let n=x.read(e);return f(n)||n<=1?n:m(`${d(e)} is more than 100%. Give a share from 0\
% to 100%, such as 3.86% or 0.0386.`)}};var P={name:"DISCOUNT_STACK",summary:"What several discounts on one price come to, taken one after the other or added up.",parameters:[{name:"price",about:"The \
price before any discount.",example:"80",reader:T},{name:"discounts",about:"A discount, 0% to 100%; give as many as there are.",example:"30%",reader:H,repeated:!0}],
returns:"Three cells: the price after all discounts, each taken off what the one before left; the total discount that makes; the total if the shop adds them up \
instead, at most 100%. The brief should say which of the two the shop does.",compute(e,n){let r=_(e,n);return[r.price,r.stacked,r.added]}};function ye(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((u,i)=>Array.isArray(u)?t.repeated&&i===e.length-1?u:[[u]]:[u==null?"":u]),s;try{s=I(P,
o)}catch(u){return r?"⚠ "+u.message:null}if(n.length===0)return s===""?null:s;let a=Array.isArray(s)?s[0]:[s];return a.every(u=>u==="")?null:Object.fromEntries(
n.map((u,i)=>[u,a[i]===""||a[i]===void 0?null:a[i]]))}return ee(we);})();
return planner.answer([price, discounts], ["price","discount","added_up"], false);
""";


-- ENGAGEMENT_RATE: The engagement rate by a named definition: interactions ÷ audience.
--   audience FLOAT64: What to divide by: followers, reach or views, as the definition asks. See ENGAGEMENT_DEFINITION.
--   likes FLOAT64: Likes of a post, or the average over several; median likes for Modash Instagram.
--   comments FLOAT64: Comments of a post, or the average over several. Fill it even if the definition leaves it out.
--   shares FLOAT64: Shares of a post, or the average over several. NULL: as if left out.
--   saves FLOAT64: Saves of a post, or the average over several. NULL: as if left out.
--   definition STRING: all (default), likes+comments, ERR, HypeAuditor Instagram, HypeAuditor TikTok, Modash Instagram, Modash TikTok, GRIN, Upfluence or Traackr. NULL: as if left out.
--   Gives A fraction: 0.0222 is 2.22%. By default likes + comments + shares + saves ÷ audience, where blank shares or saves are not counted. Blank where the audience is 0.
--   Source: Each definition names its publisher and year in ENGAGEMENT_DEFINITION. Rates of two definitions must not be compared.
CREATE OR REPLACE FUNCTION campaign.ENGAGEMENT_RATE(audience FLOAT64, likes FLOAT64, comments FLOAT64, shares FLOAT64, saves FLOAT64, definition STRING)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var $=Object.defineProperty;var Y=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var Q=(e,n)=>{for(var t in n)$(e,t,{get:n[t],enumerable:!0})},X=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of K(n))!J.call(e,o)&&o!==t&&
$(e,o,{get:()=>n[o],enumerable:!(r=Y(n,o))||r.enumerable});return e};var Z=e=>X($({},"__esModule",{value:!0}),e);var Ee={};Q(Ee,{answer:()=>ke});function l(e){return{problem:e}}function c(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ee=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function M(e,n){var a;let{name:t,parameters:r}=e,o=r[r.length-1],s=oe(n);if(s>r.length&&
(o==null?void 0:o.repeated)===void 0){let u=r.map(f=>f.name).join(", "),m=`${r.length} argument${r.length===1?"":"s"}`;throw new Error(`${t} takes ${m} at most \
(${u}), but ${s} are given.`)}let i=[];for(let u=0;u<Math.max(s,r.length);u++){let m=(a=r[u])!=null?a:o,f=re(m,n[u]);if(f.rows===void 0&&m.optional===void 0&&u<
r.length)throw new Error(`${t} needs ${m.name}: ${m.about}`);i.push(f)}return i}function w(e,n){if(typeof e=="number"&&e-e===0){let t=n.reader.read(e);return typeof t==
"number"?t:A(t,n)}if(!C(e))return typeof e=="string"&&ee.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):te(e)?A(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function T(e,n){let t=[];for(let r of e!=null?e:[]){let o=w(r,n);if(c(o))return o;o!==void 0&&t.push(
o)}return t.length===0?void 0:t}function F(e,n){let t=[];for(let[r,o]of e.entries()){let s=o.map(a=>w(a,n)),i=s.findIndex(c);if(i>=0)return ne(s[i],e.length,r,o.
length,i);t.push(s)}return t.length===0||n.prepare===void 0?t.length===0?void 0:t:A(n.prepare(t),n)}function C(e){return e==null||typeof e=="string"&&e.trim()===
""}function k(e,n){return`${e} ${n}${e===1?"":"s"}`}function ne({problem:e},n,t,r,o){return n*r===1?l(e):l(`Row ${t+1}${r>1?`, column ${o+1}`:""} of ${e}`)}function A(e,n){
return c(e)?l(`${n.name}: ${e.problem}`):e}function te(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function oe(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function re(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let t=n,r=0;for(let o of n){if(!Array.isArray(o)){t=[n],r=n.length;
break}o.length>r&&(r=o.length)}return t.length*r===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:t,columns:r}}function B(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let t=e.find(({rows:a})=>a.length!==n.rows.length);if(t!==void 0)throw new Error(D(n,t,"row"));let r=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=r;if(o===void 0)return{rows:n.rows.length,columns:1};let s=r.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(D(o,s,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:u}=o;throw new Error(`${a.parameter.
name} has ${u} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function P(e,n){let t=n;for(;t>
0&&e.every(r=>{var o;return((o=r[t-1])!=null?o:[]).every(C)});)t--;return t}function O(e){var t;let n=new Map;for(let{parameter:r,rows:o}of e)r.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((t=n.get(o.length))!=null?t:0,P([o],o.length)));return n}function D(e,n,t){let[r,o]=t==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),i=t==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${k(
o,t)} but ${e.slot.parameter.name} has ${r}. Use ${i}, such as C2:C${s} and D2:D${s}.`}function L(e,n){let t=se(e,M(e,n));if(t.varying.length>0)return le(t);let r=G(t,0,0);if(!Array.isArray(r))return _(E(r));let o=e.gives==="table"?r:[r];return U(
o.map(s=>s.map(i=>_(E(i)))))}function se(e,n){let t=[],r=[],o=O(n),s=n.find(ae);if(s!==void 0&&e.gives==="table")throw new Error(ie(e,s));let i=!1;n.forEach((m,f)=>{
let{parameter:d,rows:h,columns:b}=m;if(s!==void 0&&h!==void 0&&d.shape!=="whole"&&h.length*b>1){r.push({slot:m,rows:h,columns:b,position:f}),t.push(void 0);return}
let y=h===void 0?void 0:ue(h,d,o);if(c(y))throw new Error(y.problem);i||(i=y===void 0&&H(d)),t.push(y)});let a=e.parameters[e.parameters.length-1],u=(a==null?void 0:
a.repeated)===void 0?void 0:a;return{definition:e,values:t,varying:r,blank:i,repeated:u,...B(r)}}function ae({parameter:e,rows:n,columns:t}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:t)>1}function ie(e,{parameter:n,rows:t,columns:r}){var i;let o=`${k((i=t==null?void 0:t.length)!=null?i:0,"row")}\
 and ${k(r,"column")}`,s=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function ue(e,n,t){
var r;return n.shape==="whole"?F(e.slice(0,t.get(e.length)),n):n.shape==="row"?T(e[0],n):w((r=e[0])==null?void 0:r[0],n)}function H(e){return e.optional===void 0&&
e.repeated===void 0}function le(e){let n=e.varying.map(({rows:s})=>s),t=P(n,e.rows),r=[],o=e.columns;for(let s=0;s<t;s++){let i=e.columns===1?me(G(e,s,0)):ce(e,
s);i.length>o&&(o=i.length),r.push(i)}return o===1&&t>0?r:U(r)}function me(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>I(E(n))):[I(E(e))]}function ce(e,n){let t=[];for(let r=0;r<e.columns;r++){let o=G(e,n,r);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}t.push(I(E(o)))}return t}function G({definition:e,values:n,varying:t,
blank:r,repeated:o},s,i){var f;let a=r;for(let d=0;d<t.length;d++){let{slot:h,rows:b,position:y}=t[d],{parameter:R}=h,v=R.shape==="row"?T(b[s],R):w((f=b[s])==null?
void 0:f[i],R);if(c(v))return v;v===void 0&&H(R)&&(a=!0),n[y]=v}if(a)return"";if(o===void 0)return fe(e,n);let u=e.parameters.length-1,m=n.slice(u).filter(d=>d!==
void 0);return m.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,u),m)}function fe({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function E(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function I(e){return c(e)?`⚠ ${e.
problem}`:e}function _(e){if(c(e))throw new Error(e.problem);return e}function U(e){let n=e.reduce((t,r)=>Math.max(t,r.length),1);for(let t of e)for(;t.length<n;)
t.push("");return e.length===0?[[""]]:e}var x=[{name:"all",counts:{likes:"counted",comments:"counted",shares:"if given",saves:"if given"},audience:"the audience given",average:"as given: one post, or \
the mean of several",limits:"Blank shares or saves are not counted, so fill them for all creators or for none.",usedBy:"HubSpot-style guides; Archive (by follow\
ers)",source:"Guide to micro-influencers; archive.com creator skills",year:2026},{name:"likes+comments",counts:{likes:"counted",comments:"counted",shares:"left \
out",saves:"left out"},audience:"the audience given",average:"as given: one post, or the mean of several",limits:"",usedBy:"Most influencer tools, by followers;\
 Later × Fohr",source:"Later × Fohr influencer report",year:2021},{name:"ERR",counts:{likes:"counted",comments:"counted",shares:"left out",saves:"counted"},audience:"\
reach",average:"as given: one post, or the mean of several",limits:"Shares are left out. Needs the creator's own insights, since reach is not public.",usedBy:"S\
mall-business guides: above 2% is solid, above 5% exceptional",source:"Small-business guide to influencer marketing",year:2024},{name:"HypeAuditor Instagram",counts:{
likes:"counted",comments:"counted",shares:"left out",saves:"left out"},audience:"followers",average:"mean of recent posts; how many is not published",limits:"",
usedBy:"HypeAuditor",source:"HypeAuditor figures as reported by RTBF",year:2022},{name:"HypeAuditor TikTok",counts:{likes:"counted",comments:"counted",shares:"c\
ounted",saves:"left out"},audience:"views",average:"last 30 posts",limits:"",usedBy:"HypeAuditor",source:"help.hypeauditor.com article 4089895",year:2026},{name:"\
Modash Instagram",counts:{likes:"counted",comments:"left out",shares:"left out",saves:"left out"},audience:"followers",average:"median likes of the posts of the\
 last 2 months, 500 at most",limits:"Give the median of the likes, not the mean. Comments are not counted.",usedBy:"Modash",source:"help.modash.io article 65424\
71",year:2026},{name:"Modash TikTok",counts:{likes:"counted",comments:"left out",shares:"left out",saves:"left out"},audience:"views",average:"mean likes and me\
an views of the posts of the last 2 months, 500 at most",limits:"Comments are not counted. Modash uses it for YouTube as well.",usedBy:"Modash",source:"help.mod\
ash.io article 6542471",year:2026},{name:"GRIN",counts:{likes:"counted",comments:"counted",shares:"left out",saves:"left out"},audience:"followers",average:"mea\
n of recent posts; how many is not published",limits:"",usedBy:"GRIN",source:"support.grin.co articles 2362634 and 2403207",year:2026},{name:"Upfluence",counts:{
likes:"counted",comments:"counted",shares:"left out",saves:"left out"},audience:"followers",average:"mean likes and mean comments of the last 90 days",limits:"P\
ublished for Instagram.",usedBy:"Upfluence",source:"help.upfluence.co article 4165696",year:2026},{name:"Traackr",counts:{likes:"counted",comments:"counted",shares:"\
if given",saves:"if given"},audience:"potential reach",average:"posts of 3 or 12 months, each over the audience at the time it was published",minimumAudience:2e3,
limits:"No rate below 2,000 followers or 10 posts. Video views are not engagements.",usedBy:"Traackr",source:"help.traackr.com article 2817311",year:2026}];function V(e){return String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,",")}var de=["likes","comments","shares","saves"],q={expected:'the name of a definition, such as "all" or "ERR"',read(e){let n=j(String(e)),t=x.find(({name:o})=>j(o)===
n);if(t!==void 0)return t;let r=x.map(({name:o})=>o).join(", ");return l(`Unknown definition ${p(e)}. Use one of: ${r}.`)}};function z(e,n,t){let{counts:r}=e,o=pe(
r,t);if(o===void 0)return l(he(e,t));let{minimumAudience:s=0}=e;return n<s?l(`${e.name} gives no rate below ${V(s)} followers, and audience is ${V(n)}. Choose a\
nother definition.`):n===0?"":o/n}function pe(e,{likes:n,comments:t,shares:r,saves:o}){let s=S(e.likes,n)+S(e.comments,t)+S(e.shares,r)+S(e.saves,o);return Number.
isNaN(s)?void 0:s}function S(e,n){return e==="left out"?0:n!=null?n:e==="counted"?Number.NaN:0}function he({name:e,counts:n},t){let r=de.find(o=>n[o]==="counted"&&t[o]===void 0);
return`${e} counts ${r}, and ${r} is blank. Fill it in, or choose another definition.`}function j(e){return e.toLowerCase().replace(/\s+/g,"")}var W=e=>l(p(e)+" is not a number.");var g={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:ge(e,g.expected)};function ge(e,n){let t=typeof e=="number"?e:be(e,n);return c(t)?t:ye(t,e,n)}function ye(e,n,t){return e<0?l(`${p(n)} is negative. Give ${t}.`):e}function be(e,n){
let t=typeof e=="string"?W(e):void 0;return typeof t=="number"||t!==void 0&&/\d/.test(String(e))?t:l(`${we(e)} is not ${n}.`)}function we(e){return typeof e=="o\
bject"?"A date":p(typeof e=="boolean"?String(e).toUpperCase():e)}var N={name:"ENGAGEMENT_RATE",summary:"The engagement rate by a named definition: interactions ÷ audience.",parameters:[{name:"audience",about:"What to divide \
by: followers, reach or views, as the definition asks. See ENGAGEMENT_DEFINITION.",example:"C2:C",reader:g},{name:"likes",about:"Likes of a post, or the average\
 over several; median likes for Modash Instagram.",example:"D2:D",reader:g},{name:"comments",about:"Comments of a post, or the average over several. Fill it eve\
n if the definition leaves it out.",example:"E2:E",reader:g},{name:"shares",about:"Shares of a post, or the average over several.",example:"F2:F",reader:g,optional:!0},
{name:"saves",about:"Saves of a post, or the average over several.",example:"G2:G",reader:g,optional:!0},{name:"definition",about:"all (default), likes+comments\
, ERR, HypeAuditor Instagram, HypeAuditor TikTok, Modash Instagram, Modash TikTok, GRIN, Upfluence or Traackr.",example:'"all"',reader:q,optional:!0}],returns:"\
A fraction: 0.0222 is 2.22%. By default likes + comments + shares + saves ÷ audience, where blank shares or saves are not counted. Blank where the audience is 0\
.",source:"Each definition names its publisher and year in ENGAGEMENT_DEFINITION. Rates of two definitions must not be compared.",compute(e,n,t,r,o,s=x[0]){return z(
s,e,{likes:n,comments:t,shares:r,saves:o})}};function ke(e,n,t){let r=N.parameters[N.parameters.length-1],o=e.flatMap((a,u)=>Array.isArray(a)?r.repeated&&u===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=L(N,
o)}catch(a){return t?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let i=Array.isArray(s)?s[0]:[s];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,u)=>[a,i[u]===""||i[u]===void 0?null:i[u]]))}return Z(Ee);})();
return planner.answer([audience, likes, comments, shares, saves, definition], [], false);
""";


-- EQUIVALENT_CREATORS: How many creators a budget pays for, and what is left of it.
--   budget FLOAT64: The money to spend.
--   fee FLOAT64: What one creator costs, in the same currency.
--   Gives Two cells: whole creators, and the money left over. Blank if the fee is 0.
CREATE OR REPLACE FUNCTION campaign.EQUIVALENT_CREATORS(budget FLOAT64, fee FLOAT64)
RETURNS STRUCT<creators FLOAT64, left_over FLOAT64>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var A=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var z=Object.prototype.hasOwnProperty;var v=(e,n)=>{for(var r in n)A(e,r,{get:n[r],enumerable:!0})},H=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of G(n))!z.call(e,o)&&o!==r&&
A(e,o,{get:()=>n[o],enumerable:!(t=W(n,o))||t.enumerable});return e};var K=e=>H(A({},"__esModule",{value:!0}),e);var pe={};v(pe,{answer:()=>de});function l(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var J=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function F(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],u=Z(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(c=>c.name).join(", "),m=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${m} at most \
(${i}), but ${u} are given.`)}let s=[];for(let i=0;i<Math.max(u,t.length);i++){let m=(a=t[i])!=null?a:o,c=ee(m,n[i]);if(c.rows===void 0&&m.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${m.name}: ${m.about}`);s.push(c)}return s}function g(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!P(e))return typeof e=="string"&&J.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):Y(e)?V(n.reader.read(e),n):l(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function k(e,n){let r=[];for(let t of e!=null?e:[]){let o=g(t,n);if(f(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function O(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(a=>g(a,n)),s=u.findIndex(f);if(s>=0)return X(u[s],e.length,t,o.
length,s);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function P(e){return e==null||typeof e=="string"&&e.trim()===
""}function w(e,n){return`${e} ${n}${e===1?"":"s"}`}function X({problem:e},n,r,t,o){return n*t===1?l(e):l(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return f(e)?l(`${n.name}: ${e.problem}`):e}function Y(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function Z(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ee(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function L(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(T(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:a})=>a!==o.columns);if(u!==void 0)
throw new Error(T(o,u,"column"));let s=e.find(({slot:a})=>a.parameter.shape==="row");if(s!==void 0&&o.columns>1){let{slot:a,columns:i}=o;throw new Error(`${a.parameter.
name} has ${i} columns. Use one column beside ${s.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function E(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(P)});)r--;return r}function U(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,E([o],o.length)));return n}function T(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),s=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${w(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${s}, such as C2:C${u} and D2:D${u}.`}function I(e,n){let r=ne(e,F(e,n));if(r.varying.length>0)return ue(r);let t=M(r,0,0);if(!Array.isArray(t))return q(x(t));let o=e.gives==="table"?t:[t];return B(
o.map(u=>u.map(s=>q(x(s)))))}function ne(e,n){let r=[],t=[],o=U(n),u=n.find(re);if(u!==void 0&&e.gives==="table")throw new Error(te(e,u));let s=!1;n.forEach((m,c)=>{
let{parameter:d,rows:p,columns:y}=m;if(u!==void 0&&p!==void 0&&d.shape!=="whole"&&p.length*y>1){t.push({slot:m,rows:p,columns:y,position:c}),r.push(void 0);return}
let h=p===void 0?void 0:oe(p,d,o);if(f(h))throw new Error(h.problem);s||(s=h===void 0&&j(d)),r.push(h)});let a=e.parameters[e.parameters.length-1],i=(a==null?void 0:
a.repeated)===void 0?void 0:a;return{definition:e,values:r,varying:t,blank:s,repeated:i,...L(t)}}function re({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function te(e,{parameter:n,rows:r,columns:t}){var s;let o=`${w((s=r==null?void 0:r.length)!=null?s:0,"row")}\
 and ${w(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function oe(e,n,r){
var t;return n.shape==="whole"?O(e.slice(0,r.get(e.length)),n):n.shape==="row"?k(e[0],n):g((t=e[0])==null?void 0:t[0],n)}function j(e){return e.optional===void 0&&
e.repeated===void 0}function ue(e){let n=e.varying.map(({rows:u})=>u),r=E(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let s=e.columns===1?ae(M(e,u,0)):se(e,
u);s.length>o&&(o=s.length),t.push(s)}return o===1&&r>0?t:B(t)}function ae(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>N(x(n))):[N(x(e))]}function se(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=M(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(N(x(o)))}return r}function M({definition:e,values:n,varying:r,
blank:t,repeated:o},u,s){var c;let a=t;for(let d=0;d<r.length;d++){let{slot:p,rows:y,position:h}=r[d],{parameter:S}=p,R=S.shape==="row"?k(y[u],S):g((c=y[u])==null?
void 0:c[s],S);if(f(R))return R;R===void 0&&j(S)&&(a=!0),n[h]=R}if(a)return"";if(o===void 0)return ie(e,n);let i=e.parameters.length-1,m=n.slice(i).filter(d=>d!==
void 0);return m.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,i),m)}function ie({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function N(e){return f(e)?`⚠ ${e.
problem}`:e}function q(e){if(f(e))throw new Error(e.problem);return e}function B(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function _(e){return Number(e.toPrecision(12))}function D(e,n){if(n===0)return;let r=Math.floor(_(e/n));return{creators:r,left:Math.max(0,Math.round((e-r*n)*1e6)/1e6)}}var Q=e=>l(b(e)+" is not a number.");var $={expected:"an amount of 0 or more, such as 500",read:e=>typeof e=="number"&&e>=0?e:le(e,$.expected)};function le(e,n){let r=typeof e=="number"?e:fe(e,n);return f(r)?r:me(r,e,n)}function me(e,n,r){return e<0?l(`${b(n)} is negative. Give ${r}.`):e}function fe(e,n){
let r=typeof e=="string"?Q(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:l(`${ce(e)} is not ${n}.`)}function ce(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var C={name:"EQUIVALENT_CREATORS",summary:"How many creators a budget pays for, and what is left of it.",parameters:[{name:"budget",about:"The money to spend.",
example:"3200000",reader:$},{name:"fee",about:"What one creator costs, in the same currency.",example:"500",reader:$}],returns:"Two cells: whole creators, and t\
he money left over. Blank if the fee is 0.",compute(e,n){let r=D(e,n);return r?[r.creators,r.left]:""}};function de(e,n,r){let t=C.parameters[C.parameters.length-1],o=e.flatMap((a,i)=>Array.isArray(a)?t.repeated&&i===e.length-1?a:[[a]]:[a==null?"":a]),u;try{u=I(C,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return u===""?null:u;let s=Array.isArray(u)?u[0]:[u];return s.every(a=>a==="")?null:Object.fromEntries(
n.map((a,i)=>[a,s[i]===""||s[i]===void 0?null:s[i]]))}return K(pe);})();
return planner.answer([budget, fee], ["creators","left_over"], false);
""";


-- FIT_SCORE: How much of a persona's keywords a creator's niche, keywords and bio contain, and which of them.
--   persona_keywords STRING: Words and phrases that describe the persona, parted by commas or in cells of their own.
--   creator_text STRING: What the creator says: one cell, or niche, keywords and bio in neighbouring columns.
--   Gives Two cells: the fit from 0 to 1, and the keywords found. Each keyword weighs as many points as it has words, at most 3; a broad word such as beauty or travel weighs half. A phrase counts in full where its words stand together or glued in a hashtag, three quarters where they stand apart, and half the share of its words where only some are there. English endings are ignored, other languages are matched as written. Blank where the creator's cells are blank.
--   Source: Own weighting; Media À La Carte advises narrow niches over broad ones.
CREATE OR REPLACE FUNCTION campaign.FIT_SCORE(persona_keywords STRING, creator_text STRING)
RETURNS STRUCT<score FLOAT64, words STRING>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var V=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var se=Object.getOwnPropertyNames;var ie=Object.prototype.hasOwnProperty;var ae=(e,n)=>{for(var r in n)V(e,r,{get:n[r],enumerable:!0})},ue=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of se(n))!ie.call(e,o)&&o!==
r&&V(e,o,{get:()=>n[o],enumerable:!(t=oe(n,o))||t.enumerable});return e};var le=e=>ue(V({},"__esModule",{value:!0}),e);var je={};ae(je,{answer:()=>ve});function l(e){return{problem:e}}function c(e){return typeof e=="object"&&e!==null&&"problem"in e}var fe=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function B(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],s=me(n);if(s>t.length&&
(o==null?void 0:o.repeated)===void 0){let u=t.map(d=>d.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${u}), but ${s} are given.`)}let i=[];for(let u=0;u<Math.max(s,t.length);u++){let f=(a=t[u])!=null?a:o,d=pe(f,n[u]);if(d.rows===void 0&&f.optional===void 0&&u<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);i.push(d)}return i}function b(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:E(r,n)}if(!A(e))return typeof e=="string"&&fe.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):de(e)?E(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function F(e,n){let r=[];for(let t of e!=null?e:[]){let o=b(t,n);if(c(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function G(e,n){let r=[];for(let[t,o]of e.entries()){let s=o.map(a=>b(a,n)),i=s.findIndex(c);if(i>=0)return ce(s[i],e.length,t,o.
length,i);r.push(s)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:E(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function x(e,n){return`${e} ${n}${e===1?"":"s"}`}function ce({problem:e},n,r,t,o){return n*t===1?l(e):l(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function E(e,n){
return c(e)?l(`${n.name}: ${e.problem}`):e}function de(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function me(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function pe(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function q(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(W(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let s=t.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(W(o,s,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:u}=o;throw new Error(`${a.parameter.
name} has ${u} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function O(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function D(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,O([o],o.length)));return n}function W(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${x(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${s} and D2:D${s}.`}function U(e,n){let r=he(e,B(e,n));if(r.varying.length>0)return be(r);let t=T(r,0,0);if(!Array.isArray(t))return I(S(t));let o=e.gives==="table"?t:[t];return H(
o.map(s=>s.map(i=>I(S(i)))))}function he(e,n){let r=[],t=[],o=D(n),s=n.find(ge);if(s!==void 0&&e.gives==="table")throw new Error(ye(e,s));let i=!1;n.forEach((f,d)=>{
let{parameter:m,rows:p,columns:w}=f;if(s!==void 0&&p!==void 0&&m.shape!=="whole"&&p.length*w>1){t.push({slot:f,rows:p,columns:w,position:d}),r.push(void 0);return}
let g=p===void 0?void 0:we(p,m,o);if(c(g))throw new Error(g.problem);i||(i=g===void 0&&_(m)),r.push(g)});let a=e.parameters[e.parameters.length-1],u=(a==null?void 0:
a.repeated)===void 0?void 0:a;return{definition:e,values:r,varying:t,blank:i,repeated:u,...q(t)}}function ge({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ye(e,{parameter:n,rows:r,columns:t}){var i;let o=`${x((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${x(t,"column")}`,s=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function we(e,n,r){
var t;return n.shape==="whole"?G(e.slice(0,r.get(e.length)),n):n.shape==="row"?F(e[0],n):b((t=e[0])==null?void 0:t[0],n)}function _(e){return e.optional===void 0&&
e.repeated===void 0}function be(e){let n=e.varying.map(({rows:s})=>s),r=O(n,e.rows),t=[],o=e.columns;for(let s=0;s<r;s++){let i=e.columns===1?xe(T(e,s,0)):Se(e,
s);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:H(t)}function xe(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>N(S(n))):[N(S(e))]}function Se(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=T(e,n,t);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(N(S(o)))}return r}function T({definition:e,values:n,varying:r,
blank:t,repeated:o},s,i){var d;let a=t;for(let m=0;m<r.length;m++){let{slot:p,rows:w,position:g}=r[m],{parameter:R}=p,C=R.shape==="row"?F(w[s],R):b((d=w[s])==null?
void 0:d[i],R);if(c(C))return C;C===void 0&&_(R)&&(a=!0),n[g]=C}if(a)return"";if(o===void 0)return ke(e,n);let u=e.parameters.length-1,f=n.slice(u).filter(m=>m!==
void 0);return f.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,u),f)}function ke({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function S(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function N(e){return c(e)?`⚠ ${e.
problem}`:e}function I(e){if(c(e))throw new Error(e.problem);return e}function H(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}var $e={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"',"&#39;":"'","&nbsp;":" "},Re="авсԁеһіјкӏмнорԛѕтухуαεικνορτυχωɑɡɩᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢəǝ",
Ce="abcdehijklmhopqstyxyaeiknoptuxwagiabcdefghijklmnoprstuvwyzee";function Pe(e){return e.slice(0,3e3).replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g,n=>{var r;return(r=
$e[n])!=null?r:n}).replace(/[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\ufeff]/g,"")}function y(e){return Pe(e).replace(/[\u{1f150}-\u{1f169}]/gu,n=>J(n,127312)).
replace(/[\u{1f170}-\u{1f189}]/gu,n=>J(n,127344)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").normalize("NFC").toLowerCase().replace(/[’‘`´]/g,"'").replace(
/[ᴀ-ᴢʙɢʜɪʟɴʀʏꜰꜱ]+/g,Z).replace(/[a-z\u0370-\u03ff\u0400-\u052f\u01dd\u0251\u0259\u0261\u0269]+/g,n=>/[a-z]/.test(n)?Z(n):n)}function J(e,n){var r;return String.fromCharCode(97+((r=e.codePointAt(0))!=null?r:n)-n)}function Z(e){let n="";for(let r of e){let t=Re.indexOf(r);n+=t<0?r:Ce.charAt(
t)}return n}function k(e){var r;return((r=e.replace(/[\ufe00-\ufe0f]/g,"").match(/[^\s!-&(-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u2018\u201a-\u206f\u20a0-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3007-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\ud83c-\ud83e\udc00-\udfff]+/g))!=
null?r:[]).filter(t=>/[^']/.test(t))}function Q(e){return/[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(e)}function X(e){return Number(e.toPrecision(12))}var Ve=" banner better bitter bother brother butter center copper corner cover customer diner dinner during evening everything flower folder former gender hamme\
r ladder latter layer letter litter liver manner master matter mother news nothing number offer otter pepper poster primer proper rather rubber shower slipper s\
omething summer supper sweater tender toner tower wedding ";function h(e){let n=e.replace(/'s?$/,""),r=L(n)?n:Ee(n);if(L(r))return r;let t=Y(r.replace(/([aeiouy][^aeiou]+ee)d$/,
"$1"),/(?:ing|ed)$/),o=L(t)?t:Y(t,/er$|ist$/);return Fe(o.replace(/([aeiouy].*[^aeiou])y$/,"$1i"))}function L(e){return e.length<4||Ve.includes(` ${e} `)}function Ee(e){
return e.endsWith("ies")?e.length>4?`${e.slice(0,-3)}y`:e.slice(0,-1):e.endsWith("sses")?e.slice(0,-2):/[^sui]s$|[aeo]is$/.test(e)?e.slice(0,-1):e}function Y(e,n){
let r=e.replace(n,"");return r===e||r.length<3||!/[aeiouy]/.test(r)||/ee(?:d|r)$/.test(e)?e:/([^aeioulsz])\1$/.test(r)||r.endsWith("ll")&&M(r)>1?r.slice(0,-1):ee(
r)||/(?:at|bl|iz)$/.test(r)?`${r}e`:r}function Fe(e){let n=e.replace(/e$/,"");return n!==e&&M(n)>0&&!ee(n)?n:e}function ee(e){return M(e)===1&&/[^aeiou][aeiouy][^aeiouwxy]$/.
test(e)}function M(e){var n;return((n=e.match(/[aeiouy]+[^aeiouy]+/g))!=null?n:[]).length}var Ae=" a an and are as at by for from in into is it my of on or our the their to with who und oder et de la le y e ",Oe=" art artist beauty blog blogger brand\
 business content creator culture daily digital entertainment family fashion fitness food foodie fun health home influencer inspiration life lifestyle living lo\
ve mom mum music nature outfit photography photo style tech tip travel ugc vlog vlogger wellness woman women world ";function ne(e){let n=new Set,r=[];for(let t of e.
join(`
`).split(/[,;|\n\r、，；]+|\s(?=#)/)){let o=t.replace(/\s+/g," ").trim(),s=y(o).trim();if(s===""||n.has(s))continue;n.add(s);let i=k(y(K(o))).filter(a=>!j(a));
i.length===0&&k(s).length>0||r.push({text:o,plain:s,words:i,weight:Ne(i)})}return r}function Ne(e){let n=e.reduce((r,t)=>r+(v(t)?.5:1),0);return Math.min(3,Math.
max(.5,n))}var $;function v(e){return $!=null||($=new Set(Oe.trim().split(" ").map(h))),$.has(h(e))}function j(e){return Ae.includes(` ${e} `)}function K(e){return e.
replace(/#[^\s#]{1,100}/g,n=>` ${n.slice(1).replace(/([a-z\d])(?=[A-Z])/g,"$1 ")} `)}function re(e,n){let r=Te(n.join(`
`)),t=[],o=0,s=0;for(let i of e){s+=i.weight;let{degree:a,shown:u}=Le(i,r);a!==0&&(o+=i.weight*a,t.push(u))}return{score:s===0?0:X(o/s),matched:t}}function Te(e){
let n=k(y(K(e))).filter(o=>!j(o)),r=n.map(h),t=new Set;return n.forEach((o,s)=>{for(let i=1;i<=4&&s+i<=n.length;i++){let a=s+i;t.add(n.slice(s,a).join("")).add(
r.slice(s,a).join(""))}}),{plain:y(e),words:new Set(r),runs:t,long:n.filter(o=>o.length>8)}}function Le({text:e,plain:n,words:r},t){if(r.length===0||r.some(Q))return{
degree:t.plain.includes(n)?1:0,shown:e};let o=r.join("");if(t.runs.has(o)||t.runs.has(r.map(h).join("")))return{degree:1,shown:e};if(o.length>5&&t.long.some(i=>i.
includes(o)))return{degree:1,shown:e};let s=r.filter(i=>t.words.has(h(i)));return s.length===r.length?{degree:.75,shown:e}:s.every(v)?{degree:0,shown:e}:{degree:.5*
s.length/r.length,shown:`${e} (${s.join(", ")})`}}var z={expected:"text",read:e=>String(e).trim()};var P={name:"FIT_SCORE",summary:"How much of a persona's keywords a creator's niche, keywords and bio contain, and which of them.",parameters:[{name:"personaKey\
words",about:"Words and phrases that describe the persona, parted by commas or in cells of their own.",example:'"vegan skincare, oily skin, acne"',reader:z,shape:"\
whole",prepare:Me},{name:"creatorText",about:"What the creator says: one cell, or niche, keywords and bio in neighbouring columns.",example:"H2:J",reader:z,shape:"\
row"}],returns:"Two cells: the fit from 0 to 1, and the keywords found. Each keyword weighs as many points as it has words, at most 3; a broad word such as beau\
ty or travel weighs half. A phrase counts in full where its words stand together or glued in a hashtag, three quarters where they stand apart, and half the shar\
e of its words where only some are there. English endings are ignored, other languages are matched as written. Blank where the creator's cells are blank.",source:"\
Own weighting; Media À La Carte advises narrow niches over broad ones.",compute(e,n){let{score:r,matched:t}=re(e,n);return[r,t.join(", ")]}};function Me(e){let n=ne(
e.flatMap(r=>r.filter(t=>t!==void 0)).map(String));return n.length>0?n:l('There is no keyword to look for. Give words or phrases, such as "vegan skincare, acne"\
.')}function ve(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((a,u)=>Array.isArray(a)?t.repeated&&u===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=U(P,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let i=Array.isArray(s)?s[0]:[s];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,u)=>[a,i[u]===""||i[u]===void 0?null:i[u]]))}return le(je);})();
return planner.answer([persona_keywords, creator_text], ["score","words"], false);
""";


-- PARSE_COUNT: Turns a count as platforms show it, such as 1.2M, into a number.
--   text STRING: The count as copied, such as 12.4K, 1.2M or 54 300.
--   Gives A number, 0 or more. What cannot be read is refused, never taken for 0.
CREATE OR REPLACE FUNCTION campaign.PARSE_COUNT(text STRING)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var X=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},Q=(e,n,r,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of _(n))!J.call(e,t)&&t!==r&&
C(e,t,{get:()=>n[t],enumerable:!(o=Z(n,t))||o.enumerable});return e};var ee=e=>Q(C({},"__esModule",{value:!0}),e);var Ke={};X(Ke,{answer:()=>Ue});function f(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}function h(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ne=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function G(e,n){var s;let{name:r,parameters:o}=e,t=o[o.length-1],u=oe(n);if(u>o.length&&
(t==null?void 0:t.repeated)===void 0){let a=o.map(c=>c.name).join(", "),l=`${o.length} argument${o.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,o.length);a++){let l=(s=o[a])!=null?s:t,c=ue(l,n[a]);if(c.rows===void 0&&l.optional===void 0&&a<
o.length)throw new Error(`${r} needs ${l.name}: ${l.about}`);i.push(c)}return i}function y(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:N(r,n)}if(!A(e))return typeof e=="string"&&ne.test(e)?f(`${n.name} is ${e.trim()}. Mend that cell first.`):te(e)?N(n.reader.read(e),n):f(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function k(e,n){let r=[];for(let o of e!=null?e:[]){let t=y(o,n);if(m(t))return t;t!==void 0&&r.push(
t)}return r.length===0?void 0:r}function I(e,n){let r=[];for(let[o,t]of e.entries()){let u=t.map(s=>y(s,n)),i=u.findIndex(m);if(i>=0)return re(u[i],e.length,o,t.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:N(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function w(e,n){return`${e} ${n}${e===1?"":"s"}`}function re({problem:e},n,r,o,t){return n*o===1?f(e):f(`Row ${r+1}${o>1?`, column ${t+1}`:""} of ${e}`)}function N(e,n){
return m(e)?f(`${n.name}: ${e.problem}`):e}function te(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function oe(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function ue(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,o=0;for(let t of n){if(!Array.isArray(t)){r=[n],o=n.length;
break}t.length>o&&(o=t.length)}return r.length*o===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:o}}function v(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(T(n,r,"row"));let o=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[t]=o;if(t===void 0)return{rows:n.rows.length,columns:1};let u=o.find(({columns:s})=>s!==t.columns);if(u!==void 0)
throw new Error(T(t,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&t.columns>1){let{slot:s,columns:a}=t;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:t.columns}}function D(e,n){let r=n;for(;r>
0&&e.every(o=>{var t;return((t=o[r-1])!=null?t:[]).every(A)});)r--;return r}function B(e){var r;let n=new Map;for(let{parameter:o,rows:t}of e)o.shape!=="whole"||
t===void 0||n.set(t.length,Math.max((r=n.get(t.length))!=null?r:0,D([t],t.length)));return n}function T(e,n,r){let[o,t]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${w(
t,r)} but ${e.slot.parameter.name} has ${o}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function W(e,n){let r=se(e,G(e,n));if(r.varying.length>0)return ce(r);let o=V(r,0,0);if(!Array.isArray(o))return L($(o));let t=e.gives==="table"?o:[o];return z(
t.map(u=>u.map(i=>L($(i)))))}function se(e,n){let r=[],o=[],t=B(n),u=n.find(ie);if(u!==void 0&&e.gives==="table")throw new Error(ae(e,u));let i=!1;n.forEach((l,c)=>{
let{parameter:d,rows:p,columns:g}=l;if(u!==void 0&&p!==void 0&&d.shape!=="whole"&&p.length*g>1){o.push({slot:l,rows:p,columns:g,position:c}),r.push(void 0);return}
let b=p===void 0?void 0:le(p,d,t);if(m(b))throw new Error(b.problem);i||(i=b===void 0&&H(d)),r.push(b)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:o,blank:i,repeated:a,...v(o)}}function ie({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ae(e,{parameter:n,rows:r,columns:o}){var i;let t=`${w((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${w(o,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${t}.`}function le(e,n,r){
var o;return n.shape==="whole"?I(e.slice(0,r.get(e.length)),n):n.shape==="row"?k(e[0],n):y((o=e[0])==null?void 0:o[0],n)}function H(e){return e.optional===void 0&&
e.repeated===void 0}function ce(e){let n=e.varying.map(({rows:u})=>u),r=D(n,e.rows),o=[],t=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?de(V(e,u,0)):fe(e,
u);i.length>t&&(t=i.length),o.push(i)}return t===1&&r>0?o:z(o)}function de(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>E($(n))):[E($(e))]}function fe(e,n){let r=[];for(let o=0;o<e.columns;o++){let t=V(e,n,o);if(Array.isArray(t)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(E($(t)))}return r}function V({definition:e,values:n,varying:r,
blank:o,repeated:t},u,i){var c;let s=o;for(let d=0;d<r.length;d++){let{slot:p,rows:g,position:b}=r[d],{parameter:S}=p,R=S.shape==="row"?k(g[u],S):y((c=g[u])==null?
void 0:c[i],S);if(m(R))return R;R===void 0&&H(S)&&(s=!0),n[b]=R}if(s)return"";if(t===void 0)return me(e,n);let a=e.parameters.length-1,l=n.slice(a).filter(d=>d!==
void 0);return l.length===0&&t.optional===void 0?"":e.compute(...n.slice(0,a),l)}function me({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function $(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:f("The result is too large for a cell. Check the values.")}function E(e){return m(e)?`⚠ ${e.
problem}`:e}function L(e){if(m(e))throw new Error(e.problem);return e}function z(e){let n=e.reduce((r,o)=>Math.max(r,o.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}var pe={"":!0,"-":!0,"–":!0,"—":!0,"−":!0,"--":!0,"---":!0,"/":!0,".":!0,"?":!0,"…":!0,"...":!0,"n/a":!0,"#n/a":!0,"n.a.":!0,"n.a":!0,na:!0,nan:!0,nd:!0,
"n/d":!0,"n.d.":!0,"k.a.":!0,"n.v.":!0,null:!0,none:!0,nil:!0,undefined:!0,unknown:!0,unbekannt:!0,inconnu:!0,desconocido:!0,desconhecido:!0,tbd:!0,tbc:!0,"not \
available":!0,"no data":!0,"n / a":!0,"not specified":!0,"not applicable":!0,locked:!0,tba:!0,"keine angabe":!0,"nicht verfügbar":!0,"s/d":!0,"нет данных":!0,
"(blank)":!0,"(none)":!0,"(not set)":!0,없음:!0,해당없음:!0,未知:!0,无:!0,なし:!0,"🔒":!0,"#value!":!0,"#ref!":!0,"#name?":!0,"#div/0!":!0,"#num!":!0,
"#null!":!0,"#error!":!0,"#nv":!0,"#wert!":!0,"#bezug!":!0,"#valeur!":!0,"#n/d":!0,"#¡valor!":!0,"loading...":!0};function Y(e){return e.length>20?!1:pe[e.trim().
toLowerCase()]===!0||e.includes("🔒")&&/^[🔒\s]*$/u.test(e)}var he={"€":"EUR","£":"GBP","₹":"INR","₩":"KRW","₽":"RUB","₺":"TRY","₦":"NGN","₫":"VND","₱":"PHP","₴":"UAH","₪":"ILS","฿":"THB",円:"JPY",
원:"KRW",元:"CNY",us$:"USD",usd$:"USD",au$:"AUD",ca$:"CAD",nz$:"NZD",mx$:"MXN",s$:"SGD",hk$:"HKD",nt$:"TWD",r$:"BRL",a$:"AUD",c$:"CAD",rs:"INR","rs.":"INR",rupees:"\
INR",rp:"IDR","rp.":"IDR","s/":"PEN","s/.":"PEN",zł:"PLN",kč:"CZK",ft:"HUF",tl:"TRY","chf.":"CHF",euro:"EUR",euros:"EUR",pounds:"GBP",naira:"NGN",درهم:"AE\
D",dollars:"$",$:"$","¥":"¥","￥":"¥",kr:"kr","kr.":"kr"},be=/^(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|BRL|MXN|KRW|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|ZAR|SGD|HKD|TWD|IDR|PHP|THB|MYR|VND|NGN|KES|GHS|EGP|MAD|AED|SAR|QAR|ILS|CNY|RUB|UAH|PEN|CLP|COP|ARS|PKR|BDT)$/i;
function P(e){let n=e.replace(/\s+/g,"").toLowerCase();if(be.test(n))return n.toUpperCase();let r=he[n];return typeof r=="string"?r:void 0}var ge={k:3,thousand:3,thousands:3,m:6,mm:6,mn:6,million:6,millions:6,b:9,bn:9,billion:9,lakh:5,lakhs:5,l:5,lac:5,lacs:5,crore:7,crores:7,cr:7,tsd:3,tausend:3,mio:6,
mill:6,millionen:6,mrd:9,milliarden:9,mille:3,mil:3,mila:3,mi:6,mln:6,millones:6,milhões:6,milioni:6,md:9,mld:9,milliard:9,milliards:9,bi:9,tys:3,tis:3,bin:3,ezer:3,
millió:6,rb:3,ribu:3,jt:6,juta:6,nghìn:3,tr:6,triệu:6,тыс:3,тысяч:3,тысячи:3,тис:3,млн:6,миллион:6,миллиона:6,миллионов:6,
млрд:9,ألف:3,مليون:6,هزار:3,میلیون:6,אלף:3,מיליון:6,हज़ार:3,हजार:3,लाख:5,करोड़:7,พัน:3,หมื่น:4,
แสน:5,ล้าน:6,백:2,천:3,만:4,십만:5,백만:6,천만:7,억:8,百:2,千:3,万:4,萬:4,w:4,十万:5,百万:6,千万:7,億:8,亿:8},ye=/^(?:k|thousands?|m|mm|mn|millions?|b|bn|billion|lakhs?|l|lacs?|crores?|cr)$/;
function U(e){if(e==="")return 0;let n=ge[e.replace(/\.$/,"").toLowerCase()];return typeof n=="number"?n:void 0}function j(e){return ye.test(e.toLowerCase())}var we=[1632,1776,2406,2534,3046,3664,3792,4160,6112,65296];function K(e){let n=e.trim();return/^[ -~]*$/.test(n)?n.replace(/`/g,"'"):n.replace(/\p{Nd}/gu,$e).replace(
/[．٫]/g,".").replace(/[，٬]/g,",").replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g," ").replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
"").replace(/[’‘ʼ´＇`]/g,"'").replace(/[−－﹣‐‑]/g,"-").replace(/^[–—](?=\s?[^\s])/,"-").replace(/[％٪﹪]/g,"%").replace(/＋/g,"+").replace(
/（/g,"(").replace(/）/g,")").replace(/[Ａ-Ｚａ-ｚ]/g,r=>String.fromCharCode(r.charCodeAt(0)-65248)).trim()}function $e(e){let n=e.charCodeAt(0),r=we.find(
o=>n>=o&&n<o+10);return r===void 0?e:String(n-r)}function M(e,n={}){var i,s,a,l,c,d;if(/^\d{1,15}$/.test(e))return Number(e);let r=e.length>80?"":K(e),o=/^\((.*)\)$/.exec(r),t=/^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(e[+-]?\d{1,3})?(\D*)$/i.
exec((s=(i=o==null?void 0:o[1])==null?void 0:i.trim())!=null?s:r),u=t?Se((a=t[1])!=null?a:"",(l=t[2])!=null?l:"",(c=t[3])!=null?c:"",(d=t[4])!=null?d:"",n):xe(r);
return typeof u!="number"||!Number.isFinite(u)?f(ke(e)):o&&u>0?-u:u}function Se(e,n,r,o,t){let u=/[a-zł]$/i.test(e)&&/^[.,]/.test(n),i=Re(u?e+n.charAt(0):e),s=Pe(
o),a=U(s);if(i===void 0||a===void 0||r!==""&&s!==""||/^mil$/i.test(o.trim())&&/\.\d{1,2}$/.test(n))return;let l=Ne(u?n.slice(1):n,Ce(t,s));if(l===void 0)return;
let c=+`${l}${r===""?`e${a}`:r}`;return i<0&&c!==0?-c:c}function Re(e){var i,s,a;if(e==="")return 1;let n=e.trim().replace(/^(?:[~≈>≥]|(?:ca|circa|approx|aprox|about|around|over|from|starting at|min|ab|rund|env|environ|desde)\.?(?=\s|$))\s*/i,
""),r=/^([+-]?)\s*(.*?)\s*([+-]?)$/.exec(n),[o,t,u]=[(i=r==null?void 0:r[1])!=null?i:"",(s=r==null?void 0:r[2])!=null?s:"",(a=r==null?void 0:r[3])!=null?a:""];if(!(o!==
""&&u!==""||t!==""&&P(t)===void 0))return o==="-"||u==="-"?-1:1}function Pe(e){var i,s,a;if(e==="")return"";let n=/\s*(?:\/|\b(?:per|pro|par|por|each)\b)\s*(?:posts?|reels?|stor(?:y|ies)|videos?|beitrag|publicación)?$/i,
r=/(?:(?:^|\s)(?:de\s|d')?(?:followers?|fans|subscribers?|subs|members?|views?|plays|likes|comments|posts|videos|people|abonn[ée]s|abonnenten|abos|seguidores|suscriptores|inscritos|takipçi|подписчик(?:а|ов)?)|フォロワー|粉丝|팔로워|구독자)$/i,
o=e.replace(/^[.,:][-–—]+/,"").replace(n,"").trim().replace(r,"").replace(/\s*[명人名회件개]$/,"").replace(/\s*[+~*]$/,"").trim();if(P(o)!==void 0)return"";
let t=(i=/^(.*?)\s+(\S+)$/.exec(o))!=null?i:/^(.*?)([^\w\s])$/.exec(o);return(t&&P((s=t[2])!=null?s:"")!==void 0?(a=t[1])!=null?a:"":o).replace(/\s*\+$/,"")}function xe(e){
var o,t,u;if(!/^(?:\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{1,2}\s?)+\d{0,4}\s?[명人名원円元]?$/.test(e))return;let n=0,r=Number.POSITIVE_INFINITY;
for(let i of(o=e.match(/\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{0,2}/g))!=null?o:[]){let[,s="",a=""]=(t=/^([\d.]+)\s?(.*)$/.exec(i))!=null?t:[],l=10**((u=
U(a))!=null?u:Number.NaN),c=Number(s)*l;if(!(c<r))return;n+=c,r=l}return n}function Ce(e,n){return e.decimal!==void 0||n===""?e.decimal:j(n)?".":"last"}function Ne(e,n){
let r=Math.max(e.lastIndexOf("."),e.lastIndexOf(","));if(r<0)return O(e);let o=e.charAt(r),t=e.slice(0,r),u=e.slice(r+1);return t.includes(o)?O(e):/[., ']/.test(
t)?q(O(t),u):/^[1-9]\d{0,2}$/.test(t)&&/^\d{3}$/.test(u)&&n!=="last"&&o!==n?t+u:q(t===""?"0":t,u)}function q(e,n){return e!==void 0&&/^\d+$/.test(n)?`${e}.${n}`:
void 0}function O(e){var l,c,d;if(/^\d+$/.test(e))return e;let n=(c=(l=/\D/.exec(e))==null?void 0:l[0])!=null?c:"",r=e.split(n),[o="",...t]=r,u=(d=t[t.length-1])!=
null?d:"",i=t.slice(0,-1),s=/^\d{1,3}$/.test(o)&&t.every(p=>/^\d{3}$/.test(p)),a=/^\d{1,2}$/.test(o)&&i.every(p=>/^\d{2}$/.test(p))&&/^\d{3}$/.test(u);return s||
n===","&&a?r.join(""):void 0}function ke(e){let n='Give a number such as 12400, "12.4K" or "1,234.50".';return Y(e)?`${e.trim()===""?"A blank cell":h(e)} is no \
number. ${n}`:/[%％٪]/.test(e)?`${h(e)} has a percent sign, but a plain number is needed here. ${n}`:/\d\.\d{1,2}\s*mil\s*$/i.test(e.slice(0,80))?`${h(e)} may\
 mean thousands or millions. Write "1.5K" or "1.5M".`:/\d\D*(?:[–—]|\s-|-\s|[a-z\d]-\D*\d|\bto\b)\D*\d/i.test(e.slice(0,80))?`${h(e)} looks like a range. Gi\
ve one number such as 12400 or "12.4K".`:`${h(e)} is not a number. ${n}`}var F={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:Ae(e,F.expected)};function Ae(e,n){let r=typeof e=="number"?e:Ee(e,n);return m(r)?r:De(r,e,n)}function De(e,n,r){return e<0?f(`${h(n)} is negative. Give ${r}.`):e}function Ee(e,n){
let r=typeof e=="string"?M(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:f(`${Ve(e)} is not ${n}.`)}function Ve(e){return typeof e=="o\
bject"?"A date":h(typeof e=="boolean"?String(e).toUpperCase():e)}var x={name:"PARSE_COUNT",summary:"Turns a count as platforms show it, such as 1.2M, into a number.",parameters:[{name:"text",about:"The count as copied, such a\
s 12.4K, 1.2M or 54 300.",example:"C2:C",reader:F}],returns:"A number, 0 or more. What cannot be read is refused, never taken for 0.",compute:e=>e};function Ue(e,n,r){let o=x.parameters[x.parameters.length-1],t=e.flatMap((s,a)=>Array.isArray(s)?o.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=W(x,
t)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return ee(Ke);})();
return planner.answer([text], [], false);
""";


-- PROMO_CODE: A creator's discount code: the name in capitals, then the percentage.
--   name STRING: The creator's name or handle, in Latin letters; a first name makes the best code.
--   percent FLOAT64: The discount, 1% to 100% in whole percents: 10%, 0.1 and 10 mean the same, and 1 is 100%.
--   Gives Text of A–Z and digits: accents are dropped (É becomes E, ß SS, ø O, ł L), and so is all that is no letter. At most 16 letters, then the percentage. Digits of a name are left out, so that all letters come first and O is never taken for 0.
CREATE OR REPLACE FUNCTION campaign.PROMO_CODE(name STRING, percent FLOAT64)
RETURNS STRING
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var Q=(e,n)=>{for(var t in n)P(e,t,{get:n[t],enumerable:!0})},Y=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of X(n))!J.call(e,o)&&o!==t&&
P(e,o,{get:()=>n[o],enumerable:!(r=W(n,o))||r.enumerable});return e};var v=e=>Y(P({},"__esModule",{value:!0}),e);var Se={};Q(Se,{answer:()=>ye});function l(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}function c(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var ee=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function F(e,n){var s;let{name:t,parameters:r}=e,o=r[r.length-1],a=re(n);if(a>r.length&&
(o==null?void 0:o.repeated)===void 0){let i=r.map(d=>d.name).join(", "),f=`${r.length} argument${r.length===1?"":"s"}`;throw new Error(`${t} takes ${f} at most \
(${i}), but ${a} are given.`)}let u=[];for(let i=0;i<Math.max(a,r.length);i++){let f=(s=r[i])!=null?s:o,d=oe(f,n[i]);if(d.rows===void 0&&f.optional===void 0&&i<
r.length)throw new Error(`${t} needs ${f.name}: ${f.about}`);u.push(d)}return u}function w(e,n){if(typeof e=="number"&&e-e===0){let t=n.reader.read(e);return typeof t==
"number"?t:k(t,n)}if(!V(e))return typeof e=="string"&&ee.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):te(e)?k(n.reader.read(e),n):l(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let t=[];for(let r of e!=null?e:[]){let o=w(r,n);if(m(o))return o;o!==void 0&&t.push(
o)}return t.length===0?void 0:t}function L(e,n){let t=[];for(let[r,o]of e.entries()){let a=o.map(s=>w(s,n)),u=a.findIndex(m);if(u>=0)return ne(a[u],e.length,r,o.
length,u);t.push(a)}return t.length===0||n.prepare===void 0?t.length===0?void 0:t:k(n.prepare(t),n)}function V(e){return e==null||typeof e=="string"&&e.trim()===
""}function y(e,n){return`${e} ${n}${e===1?"":"s"}`}function ne({problem:e},n,t,r,o){return n*r===1?l(e):l(`Row ${t+1}${r>1?`, column ${o+1}`:""} of ${e}`)}function k(e,n){
return m(e)?l(`${n.name}: ${e.problem}`):e}function te(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function re(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function oe(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let t=n,r=0;for(let o of n){if(!Array.isArray(o)){t=[n],r=n.length;
break}o.length>r&&(r=o.length)}return t.length*r===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:t,columns:r}}function T(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let t=e.find(({rows:s})=>s.length!==n.rows.length);if(t!==void 0)throw new Error(D(n,t,"row"));let r=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=r;if(o===void 0)return{rows:n.rows.length,columns:1};let a=r.find(({columns:s})=>s!==o.columns);if(a!==void 0)
throw new Error(D(o,a,"column"));let u=e.find(({slot:s})=>s.parameter.shape==="row");if(u!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${u.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function O(e,n){let t=n;for(;t>
0&&e.every(r=>{var o;return((o=r[t-1])!=null?o:[]).every(V)});)t--;return t}function U(e){var t;let n=new Map;for(let{parameter:r,rows:o}of e)r.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((t=n.get(o.length))!=null?t:0,O([o],o.length)));return n}function D(e,n,t){let[r,o]=t==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],a=1+Math.max(e.rows.length,n.rows.length),u=t==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${y(
o,t)} but ${e.slot.parameter.name} has ${r}. Use ${u}, such as C2:C${a} and D2:D${a}.`}function q(e,n){let t=ae(e,F(e,n));if(t.varying.length>0)return le(t);let r=M(t,0,0);if(!Array.isArray(r))return _(S(r));let o=e.gives==="table"?r:[r];return B(
o.map(a=>a.map(u=>_(S(u)))))}function ae(e,n){let t=[],r=[],o=U(n),a=n.find(se);if(a!==void 0&&e.gives==="table")throw new Error(ue(e,a));let u=!1;n.forEach((f,d)=>{
let{parameter:p,rows:h,columns:b}=f;if(a!==void 0&&h!==void 0&&p.shape!=="whole"&&h.length*b>1){r.push({slot:f,rows:h,columns:b,position:d}),t.push(void 0);return}
let g=h===void 0?void 0:ie(h,p,o);if(m(g))throw new Error(g.problem);u||(u=g===void 0&&j(p)),t.push(g)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:t,varying:r,blank:u,repeated:i,...T(r)}}function se({parameter:e,rows:n,columns:t}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:t)>1}function ue(e,{parameter:n,rows:t,columns:r}){var u;let o=`${y((u=t==null?void 0:t.length)!=null?u:0,"row")}\
 and ${y(r,"column")}`,a=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${a}, not a range of ${o}.`}function ie(e,n,t){
var r;return n.shape==="whole"?L(e.slice(0,t.get(e.length)),n):n.shape==="row"?A(e[0],n):w((r=e[0])==null?void 0:r[0],n)}function j(e){return e.optional===void 0&&
e.repeated===void 0}function le(e){let n=e.varying.map(({rows:a})=>a),t=O(n,e.rows),r=[],o=e.columns;for(let a=0;a<t;a++){let u=e.columns===1?me(M(e,a,0)):fe(e,
a);u.length>o&&(o=u.length),r.push(u)}return o===1&&t>0?r:B(r)}function me(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>E(S(n))):[E(S(e))]}function fe(e,n){let t=[];for(let r=0;r<e.columns;r++){let o=M(e,n,r);if(Array.isArray(o)){let{name:a}=e.definition;throw new Error(
`${a} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}t.push(E(S(o)))}return t}function M({definition:e,values:n,varying:t,
blank:r,repeated:o},a,u){var d;let s=r;for(let p=0;p<t.length;p++){let{slot:h,rows:b,position:g}=t[p],{parameter:$}=h,R=$.shape==="row"?A(b[a],$):w((d=b[a])==null?
void 0:d[u],$);if(m(R))return R;R===void 0&&j($)&&(s=!0),n[g]=R}if(s)return"";if(o===void 0)return ce(e,n);let i=e.parameters.length-1,f=n.slice(i).filter(p=>p!==
void 0);return f.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,i),f)}function ce({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function S(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function E(e){return m(e)?`⚠ ${e.
problem}`:e}function _(e){if(m(e))throw new Error(e.problem);return e}function B(e){let n=e.reduce((t,r)=>Math.max(t,r.length),1);for(let t of e)for(;t.length<n;)
t.push("");return e.length===0?[[""]]:e}function G(e){let n={"ẞ":"SS",Æ:"AE",Œ:"OE",Ø:"O",Ł:"L",Đ:"D",Ð:"D",Þ:"TH",Ħ:"H",Ŋ:"N",Ŧ:"T",Ə:"E","™":""};return e.toUpperCase().replace(/[ẞÆŒØŁĐÐÞĦŊŦƏ™]/g,
t=>{var r;return(r=n[t])!=null?r:""}).normalize("NFKD").toUpperCase().replace(/[^A-Z]/g,"")}var de=16;function Z(e,n){if(!Number.isInteger(n)||n<1||n>100)return l(`percent ${n} cannot be put into a code. Give a whole percentage from 1% to 100%.`);let t=G(
e);return t===""?l(`${c(e)} has no Latin letters. Type the name as it is written in Latin letters, such as Mara.`):t.slice(0,de)+n}var z=e=>l(c(e)+" is not a number.");var pe=e=>l(c(e)+" is not a number."),N=pe;var x={expected:"a share such as 3.86% or 0.0386",read(e){if(typeof e!="string")return he(e,x.expected);let n=N(e,"fractions");if(m(n))return l(`${c(e)} is not ${x.
expected}.`);let t=n>1?N(e,"sign"):n;return m(t)?t:H(n,e,x.expected)}},I={expected:"text",read:e=>String(e).trim()};function he(e,n){let t=typeof e=="number"?e:ge(e,n);return m(t)?t:H(t,e,n)}function H(e,n,t){return e<0?l(`${c(n)} is negative. Give ${t}.`):e}function ge(e,n){
let t=typeof e=="string"?z(e):void 0;return typeof t=="number"||t!==void 0&&/\d/.test(String(e))?t:l(`${be(e)} is not ${n}.`)}function be(e){return typeof e=="o\
bject"?"A date":c(typeof e=="boolean"?String(e).toUpperCase():e)}function K(e){return Number(e.toPrecision(12))}var we={expected:"a whole percentage such as 10%",read:e=>typeof e=="number"?e:x.read(e)},C={name:"PROMO_CODE",summary:"A creator's discount code: the name in c\
apitals, then the percentage.",parameters:[{name:"name",about:"The creator's name or handle, in Latin letters; a first name makes the best code.",example:"A2:A",
reader:I},{name:"percent",about:"The discount, 1% to 100% in whole percents: 10%, 0.1 and 10 mean the same, and 1 is 100%.",example:"10%",reader:we}],returns:"T\
ext of A–Z and digits: accents are dropped (É becomes E, ß SS, ø O, ł L), and so is all that is no letter. At most 16 letters, then the percentage. Digits of a \
name are left out, so that all letters come first and O is never taken for 0.",compute(e,n){return Z(e,K(n<=1?n*100:n))}};function ye(e,n,t){let r=C.parameters[C.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?r.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),a;try{a=q(C,
o)}catch(s){return t?"⚠ "+s.message:null}if(n.length===0)return a===""?null:a;let u=Array.isArray(a)?a[0]:[a];return u.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,u[i]===""||u[i]===void 0?null:u[i]]))}return v(Se);})();
return planner.answer([name, percent], [], true);
""";


-- RATE_INTERVAL: The range in which the true rate lies, given what was counted: wide for small samples, narrow for large ones.
--   events FLOAT64: How often it happened, such as orders; not more than trials.
--   trials FLOAT64: How often it could have happened, such as clicks.
--   confidence FLOAT64: How sure the range should be, 50% to 99.99%; 95% if left out. NULL: as if left out.
--   Gives Three cells, as fractions: low, the rate counted, high. Blank if trials is 0.
--   Source: The score interval of E. B. Wilson, Journal of the American Statistical Association 22 (1927).
CREATE OR REPLACE FUNCTION campaign.RATE_INTERVAL(events FLOAT64, trials FLOAT64, confidence FLOAT64)
RETURNS STRUCT<low FLOAT64, rate FLOAT64, high FLOAT64>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var X=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var Z=Object.prototype.hasOwnProperty;var ee=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},ne=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Y(n))!Z.call(e,o)&&o!==
r&&C(e,o,{get:()=>n[o],enumerable:!(t=X(n,o))||t.enumerable});return e};var re=e=>ne(C({},"__esModule",{value:!0}),e);var $e={};ee($e,{answer:()=>Se});function m(e){return{problem:e}}function l(e){return typeof e=="object"&&e!==null&&"problem"in e}function c(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var te=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function L(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],u=ae(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(d=>d.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${i}), but ${u} are given.`)}let s=[];for(let i=0;i<Math.max(u,t.length);i++){let f=(a=t[i])!=null?a:o,d=se(f,n[i]);if(d.rows===void 0&&f.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);s.push(d)}return s}function g(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:A(r,n)}if(!N(e))return typeof e=="string"&&te.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):ue(e)?A(n.reader.read(e),n):m(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function E(e,n){let r=[];for(let t of e!=null?e:[]){let o=g(t,n);if(l(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function v(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(a=>g(a,n)),s=u.findIndex(l);if(s>=0)return oe(u[s],e.length,t,o.
length,s);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:A(n.prepare(r),n)}function N(e){return e==null||typeof e=="string"&&e.trim()===
""}function y(e,n){return`${e} ${n}${e===1?"":"s"}`}function oe({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function A(e,n){
return l(e)?m(`${n.name}: ${e.problem}`):e}function ue(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ae(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function se(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function q(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(O(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:a})=>a!==o.columns);if(u!==void 0)
throw new Error(O(o,u,"column"));let s=e.find(({slot:a})=>a.parameter.shape==="row");if(s!==void 0&&o.columns>1){let{slot:a,columns:i}=o;throw new Error(`${a.parameter.
name} has ${i} columns. Use one column beside ${s.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function M(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(N)});)r--;return r}function B(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,M([o],o.length)));return n}function O(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),s=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${y(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${s}, such as C2:C${u} and D2:D${u}.`}function j(e,n){let r=ie(e,L(e,n));if(r.varying.length>0)return ce(r);let t=T(r,0,0);if(!Array.isArray(t))return D(x(t));let o=e.gives==="table"?t:[t];return G(
o.map(u=>u.map(s=>D(x(s)))))}function ie(e,n){let r=[],t=[],o=B(n),u=n.find(me);if(u!==void 0&&e.gives==="table")throw new Error(le(e,u));let s=!1;n.forEach((f,d)=>{
let{parameter:p,rows:h,columns:w}=f;if(u!==void 0&&h!==void 0&&p.shape!=="whole"&&h.length*w>1){t.push({slot:f,rows:h,columns:w,position:d}),r.push(void 0);return}
let b=h===void 0?void 0:fe(h,p,o);if(l(b))throw new Error(b.problem);s||(s=b===void 0&&U(p)),r.push(b)});let a=e.parameters[e.parameters.length-1],i=(a==null?void 0:
a.repeated)===void 0?void 0:a;return{definition:e,values:r,varying:t,blank:s,repeated:i,...q(t)}}function me({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function le(e,{parameter:n,rows:r,columns:t}){var s;let o=`${y((s=r==null?void 0:r.length)!=null?s:0,"row")}\
 and ${y(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function fe(e,n,r){
var t;return n.shape==="whole"?v(e.slice(0,r.get(e.length)),n):n.shape==="row"?E(e[0],n):g((t=e[0])==null?void 0:t[0],n)}function U(e){return e.optional===void 0&&
e.repeated===void 0}function ce(e){let n=e.varying.map(({rows:u})=>u),r=M(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let s=e.columns===1?de(T(e,u,0)):pe(e,
u);s.length>o&&(o=s.length),t.push(s)}return o===1&&r>0?t:G(t)}function de(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>F(x(n))):[F(x(e))]}function pe(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=T(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(F(x(o)))}return r}function T({definition:e,values:n,varying:r,
blank:t,repeated:o},u,s){var d;let a=t;for(let p=0;p<r.length;p++){let{slot:h,rows:w,position:b}=r[p],{parameter:$}=h,R=$.shape==="row"?E(w[u],$):g((d=w[u])==null?
void 0:d[s],$);if(l(R))return R;R===void 0&&U($)&&(a=!0),n[b]=R}if(a)return"";if(o===void 0)return he(e,n);let i=e.parameters.length-1,f=n.slice(i).filter(p=>p!==
void 0);return f.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,i),f)}function he({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function F(e){return l(e)?`⚠ ${e.
problem}`:e}function D(e){if(l(e))throw new Error(e.problem);return e}function G(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function _(e){let n=0;for(let r=1;r>1e-12;n+=r)r=(e-be(n))/W(n);return n}function W(e){return Math.exp(-e*e/2)/Math.sqrt(2*Math.PI)}function be(e){let n=e,r=e;for(let t=3;r>
n*1e-17;t+=2)r*=e*e/t,n+=r;return .5+W(e)*n}function H(e,n){if(!(e<=n))return m(`events ${e} is more than trials ${n}. Give events that happen at most once in each trial, such as orders out of clicks.`)}function J(e,n,r){let t=H(e,n);if(t||n===0)return t;let o=_((1+r)/2),u=e/n,s=1+o*o/n,a=(u+o*o/(2*n))/s,i=o/s*Math.sqrt(u*(1-u)/n+o*o/(4*n*n));return{low:Math.max(
0,Math.min(u,a-i)),rate:u,high:Math.min(1,Math.max(u,a+i))}}var K=e=>m(c(e)+" is not a number.");var we=e=>m(c(e)+" is not a number."),I=we;var P={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:Q(e,P.expected)};var S={expected:"a share such as 3.86% or 0.0386",read(e){if(typeof e!="string")return Q(e,S.expected);let n=I(e,"fractions");if(l(n))return m(`${c(e)} is not ${S.
expected}.`);let r=n>1?I(e,"sign"):n;return l(r)?r:z(n,e,S.expected)}};function Q(e,n){let r=typeof e=="number"?e:ge(e,n);return l(r)?r:z(r,e,n)}function z(e,n,r){return e<0?m(`${c(n)} is negative. Give ${r}.`):e}function ge(e,n){let r=typeof e==
"string"?K(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${ye(e)} is not ${n}.`)}function ye(e){return typeof e=="object"?"A date":
c(typeof e=="boolean"?String(e).toUpperCase():e)}function k(e){return Number(e.toPrecision(12))}var xe={expected:"a confidence from 50% to 99.99%, such as 95%",read(e){let n=S.read(e);return l(n)||n>=.5&&n<=.9999?n:m(`${c(e)} is not a confidence from 50% t\
o 99.99%, such as 95%.`)}},V={name:"RATE_INTERVAL",summary:"The range in which the true rate lies, given what was counted: wide for small samples, narrow for la\
rge ones.",parameters:[{name:"events",about:"How often it happened, such as orders; not more than trials.",example:"K2:K",reader:P},{name:"trials",about:"How of\
ten it could have happened, such as clicks.",example:"J2:J",reader:P},{name:"confidence",about:"How sure the range should be, 50% to 99.99%; 95% if left out.",example:"\
95%",reader:xe,optional:!0}],returns:"Three cells, as fractions: low, the rate counted, high. Blank if trials is 0.",source:"The score interval of E. B. Wilson,\
 Journal of the American Statistical Association 22 (1927).",compute(e,n,r=.95){let t=J(e,n,r);return t===void 0||l(t)?t!=null?t:"":[k(t.low),k(t.rate),k(t.high)]}};function Se(e,n,r){let t=V.parameters[V.parameters.length-1],o=e.flatMap((a,i)=>Array.isArray(a)?t.repeated&&i===e.length-1?a:[[a]]:[a==null?"":a]),u;try{u=j(V,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return u===""?null:u;let s=Array.isArray(u)?u[0]:[u];return s.every(a=>a==="")?null:Object.fromEntries(
n.map((a,i)=>[a,s[i]===""||s[i]===void 0?null:s[i]]))}return re($e);})();
return planner.answer([events, trials, confidence], ["low","rate","high"], false);
""";


-- ROAS: Return on ad spend: what each unit of money spent brought in sales.
--   revenue FLOAT64: What the sales brought, 0 or more, in the same currency as spend.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   Gives A ratio: 3 means three in revenue for one spent. Blank where nothing was spent.
--   Source: Revenue ÷ spend.
CREATE OR REPLACE FUNCTION campaign.ROAS(revenue FLOAT64, spend FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var K=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},_=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of I(n))!v.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=G(n,o))||t.enumerable});return e};var H=e=>_(C({},"__esModule",{value:!0}),e);var pe={};K(pe,{answer:()=>de});function m(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var J=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function F(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=Y(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(c=>c.name).join(", "),l=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let l=(s=t[a])!=null?s:o,c=Z(l,n[a]);if(c.rows===void 0&&l.optional===void 0&&a<t.
length)throw new Error(`${r} needs ${l.name}: ${l.about}`);i.push(c)}return i}function y(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:P(r,n)}if(!A(e))return typeof e=="string"&&J.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):X(e)?P(n.reader.read(e),n):m(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=y(t,n);if(f(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function O(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>y(s,n)),i=u.findIndex(f);if(i>=0)return Q(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:P(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function g(e,n){return`${e} ${n}${e===1?"":"s"}`}function Q({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function P(e,n){
return f(e)?m(`${n.name}: ${e.problem}`):e}function X(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function Y(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function Z(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function D(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(L(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(L(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function M(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function j(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,M([o],o.length)));return n}function L(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${g(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function B(e,n){let r=ee(e,F(e,n));if(r.varying.length>0)return oe(r);let t=N(r,0,0);if(!Array.isArray(t))return q(x(t));let o=e.gives==="table"?t:[t];return T(
o.map(u=>u.map(i=>q(x(i)))))}function ee(e,n){let r=[],t=[],o=j(n),u=n.find(ne);if(u!==void 0&&e.gives==="table")throw new Error(re(e,u));let i=!1;n.forEach((l,c)=>{
let{parameter:d,rows:p,columns:w}=l;if(u!==void 0&&p!==void 0&&d.shape!=="whole"&&p.length*w>1){t.push({slot:l,rows:p,columns:w,position:c}),r.push(void 0);return}
let h=p===void 0?void 0:te(p,d,o);if(f(h))throw new Error(h.problem);i||(i=h===void 0&&U(d)),r.push(h)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:i,repeated:a,...D(t)}}function ne({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function re(e,{parameter:n,rows:r,columns:t}){var i;let o=`${g((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${g(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function te(e,n,r){
var t;return n.shape==="whole"?O(e.slice(0,r.get(e.length)),n):n.shape==="row"?V(e[0],n):y((t=e[0])==null?void 0:t[0],n)}function U(e){return e.optional===void 0&&
e.repeated===void 0}function oe(e){let n=e.varying.map(({rows:u})=>u),r=M(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?ue(N(e,u,0)):se(e,
u);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:T(t)}function ue(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>E(x(n))):[E(x(e))]}function se(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=N(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(E(x(o)))}return r}function N({definition:e,values:n,varying:r,
blank:t,repeated:o},u,i){var c;let s=t;for(let d=0;d<r.length;d++){let{slot:p,rows:w,position:h}=r[d],{parameter:S}=p,$=S.shape==="row"?V(w[u],S):y((c=w[u])==null?
void 0:c[i],S);if(f($))return $;$===void 0&&U(S)&&(s=!0),n[h]=$}if(s)return"";if(o===void 0)return ie(e,n);let a=e.parameters.length-1,l=n.slice(a).filter(d=>d!==
void 0);return l.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),l)}function ie({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function E(e){return f(e)?`⚠ ${e.
problem}`:e}function q(e){if(f(e))throw new Error(e.problem);return e}function T(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function W(e,n){return ae(e,n)}function ae(e,n){return n===0?"":e/n}var z=e=>m(b(e)+" is not a number.");var R={expected:"an amount of 0 or more, such as 500",read:e=>typeof e=="number"&&e>=0?e:me(e,R.expected)};function me(e,n){let r=typeof e=="number"?e:fe(e,n);return f(r)?r:le(r,e,n)}function le(e,n,r){return e<0?m(`${b(n)} is negative. Give ${r}.`):e}function fe(e,n){
let r=typeof e=="string"?z(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${ce(e)} is not ${n}.`)}function ce(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var k={name:"ROAS",summary:"Return on ad spend: what each unit of money spent brought in sales.",parameters:[{name:"revenue",about:"What the sales brought, 0 or\
 more, in the same currency as spend.",example:"C2:C",reader:R},{name:"spend",about:"What was paid for the posts, 0 or more, in your currency.",example:"D2:D",reader:R}],
returns:"A ratio: 3 means three in revenue for one spent. Blank where nothing was spent.",source:"Revenue ÷ spend.",compute:W};function de(e,n,r){let t=k.parameters[k.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=B(k,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return H(pe);})();
return planner.answer([revenue, spend], [], false);
""";


-- ROI: Return on investment: what was earned beyond the spend, as a share of the spend.
--   revenue FLOAT64: What the sales brought, 0 or more, in the same currency as spend.
--   spend FLOAT64: What was paid for the posts, 0 or more, in your currency.
--   Gives A fraction: 2 is 200%, 0 breaks even, −1 loses everything. Blank where nothing was spent.
--   Source: (Revenue − spend) ÷ spend. It leaves out the cost of goods: give the margin instead of the revenue to count it.
CREATE OR REPLACE FUNCTION campaign.ROI(revenue FLOAT64, spend FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var W=Object.getOwnPropertyNames;var z=Object.prototype.hasOwnProperty;var H=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},K=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of W(n))!z.call(e,o)&&o!==r&&
C(e,o,{get:()=>n[o],enumerable:!(t=G(n,o))||t.enumerable});return e};var _=e=>K(C({},"__esModule",{value:!0}),e);var pe={};H(pe,{answer:()=>de});function m(e){return{problem:e}}function f(e){return typeof e=="object"&&e!==null&&"problem"in e}function b(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var J=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function O(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=Y(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let a=t.map(c=>c.name).join(", "),l=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${a}), but ${u} are given.`)}let i=[];for(let a=0;a<Math.max(u,t.length);a++){let l=(s=t[a])!=null?s:o,c=Z(l,n[a]);if(c.rows===void 0&&l.optional===void 0&&a<t.
length)throw new Error(`${r} needs ${l.name}: ${l.about}`);i.push(c)}return i}function y(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:P(r,n)}if(!A(e))return typeof e=="string"&&J.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):X(e)?P(n.reader.read(e),n):m(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=y(t,n);if(f(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function N(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>y(s,n)),i=u.findIndex(f);if(i>=0)return Q(u[i],e.length,t,o.
length,i);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:P(n.prepare(r),n)}function A(e){return e==null||typeof e=="string"&&e.trim()===
""}function g(e,n){return`${e} ${n}${e===1?"":"s"}`}function Q({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function P(e,n){
return f(e)?m(`${n.name}: ${e.problem}`):e}function X(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function Y(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function Z(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function v(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(I(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(I(o,u,"column"));let i=e.find(({slot:s})=>s.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:s,columns:a}=o;throw new Error(`${s.parameter.
name} has ${a} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function M(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(A)});)r--;return r}function L(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,M([o],o.length)));return n}function I(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),i=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${g(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${i}, such as C2:C${u} and D2:D${u}.`}function j(e,n){let r=ee(e,O(e,n));if(r.varying.length>0)return oe(r);let t=F(r,0,0);if(!Array.isArray(t))return D(x(t));let o=e.gives==="table"?t:[t];return B(
o.map(u=>u.map(i=>D(x(i)))))}function ee(e,n){let r=[],t=[],o=L(n),u=n.find(ne);if(u!==void 0&&e.gives==="table")throw new Error(re(e,u));let i=!1;n.forEach((l,c)=>{
let{parameter:d,rows:p,columns:w}=l;if(u!==void 0&&p!==void 0&&d.shape!=="whole"&&p.length*w>1){t.push({slot:l,rows:p,columns:w,position:c}),r.push(void 0);return}
let h=p===void 0?void 0:te(p,d,o);if(f(h))throw new Error(h.problem);i||(i=h===void 0&&q(d)),r.push(h)});let s=e.parameters[e.parameters.length-1],a=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:i,repeated:a,...v(t)}}function ne({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function re(e,{parameter:n,rows:r,columns:t}){var i;let o=`${g((i=r==null?void 0:r.length)!=null?i:0,"row")}\
 and ${g(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function te(e,n,r){
var t;return n.shape==="whole"?N(e.slice(0,r.get(e.length)),n):n.shape==="row"?V(e[0],n):y((t=e[0])==null?void 0:t[0],n)}function q(e){return e.optional===void 0&&
e.repeated===void 0}function oe(e){let n=e.varying.map(({rows:u})=>u),r=M(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let i=e.columns===1?ue(F(e,u,0)):se(e,
u);i.length>o&&(o=i.length),t.push(i)}return o===1&&r>0?t:B(t)}function ue(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>E(x(n))):[E(x(e))]}function se(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=F(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(E(x(o)))}return r}function F({definition:e,values:n,varying:r,
blank:t,repeated:o},u,i){var c;let s=t;for(let d=0;d<r.length;d++){let{slot:p,rows:w,position:h}=r[d],{parameter:S}=p,$=S.shape==="row"?V(w[u],S):y((c=w[u])==null?
void 0:c[i],S);if(f($))return $;$===void 0&&q(S)&&(s=!0),n[h]=$}if(s)return"";if(o===void 0)return ie(e,n);let a=e.parameters.length-1,l=n.slice(a).filter(d=>d!==
void 0);return l.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,a),l)}function ie({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function E(e){return f(e)?`⚠ ${e.
problem}`:e}function D(e){if(f(e))throw new Error(e.problem);return e}function B(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function U(e,n){return ae(e-n,n)}function ae(e,n){return n===0?"":e/n}var T=e=>m(b(e)+" is not a number.");var R={expected:"an amount of 0 or more, such as 500",read:e=>typeof e=="number"&&e>=0?e:me(e,R.expected)};function me(e,n){let r=typeof e=="number"?e:fe(e,n);return f(r)?r:le(r,e,n)}function le(e,n,r){return e<0?m(`${b(n)} is negative. Give ${r}.`):e}function fe(e,n){
let r=typeof e=="string"?T(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${ce(e)} is not ${n}.`)}function ce(e){return typeof e=="o\
bject"?"A date":b(typeof e=="boolean"?String(e).toUpperCase():e)}var k={name:"ROI",summary:"Return on investment: what was earned beyond the spend, as a share of the spend.",parameters:[{name:"revenue",about:"What the sales b\
rought, 0 or more, in the same currency as spend.",example:"C2:C",reader:R},{name:"spend",about:"What was paid for the posts, 0 or more, in your currency.",example:"\
D2:D",reader:R}],returns:"A fraction: 2 is 200%, 0 breaks even, −1 loses everything. Blank where nothing was spent.",source:"(Revenue − spend) ÷ spend. It lea\
ves out the cost of goods: give the margin instead of the revenue to count it.",compute:U};function de(e,n,r){let t=k.parameters[k.parameters.length-1],o=e.flatMap((s,a)=>Array.isArray(s)?t.repeated&&a===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=j(k,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let i=Array.isArray(u)?u[0]:[u];return i.every(s=>s==="")?null:Object.fromEntries(
n.map((s,a)=>[s,i[a]===""||i[a]===void 0?null:i[a]]))}return _(pe);})();
return planner.answer([revenue, spend], [], false);
""";


-- SHRUNK_RATE: A rate drawn towards what is usual while there are few trials, so that a lucky start does not top the list.
--   events FLOAT64: How often it happened, such as orders; not more than trials.
--   trials FLOAT64: How often it could have happened, such as clicks.
--   prior_rate FLOAT64: The usual rate, 0% to 100%, such as that of all creators together.
--   weight FLOAT64: How many trials the usual rate counts for, 0 or more; 100 if left out. NULL: as if left out.
--   Gives A rate as a fraction: (events + priorRate × weight) ÷ (trials + weight). Blank if trials and weight are 0.
--   Source: The mean of the beta-binomial posterior, empirical Bayes after Efron and Morris (1973).
CREATE OR REPLACE FUNCTION campaign.SHRUNK_RATE(events FLOAT64, trials FLOAT64, prior_rate FLOAT64, weight FLOAT64)
RETURNS FLOAT64
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var Q=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var Z=(e,n)=>{for(var r in n)C(e,r,{get:n[r],enumerable:!0})},ee=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of X(n))!Y.call(e,o)&&o!==
r&&C(e,o,{get:()=>n[o],enumerable:!(t=Q(n,o))||t.enumerable});return e};var ne=e=>ee(C({},"__esModule",{value:!0}),e);var Se={};Z(Se,{answer:()=>xe});function m(e){return{problem:e}}function l(e){return typeof e=="object"&&e!==null&&"problem"in e}function c(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var re=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function U(e,n){var s;let{name:r,parameters:t}=e,o=t[t.length-1],u=ue(n);if(u>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(p=>p.name).join(", "),f=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${i}), but ${u} are given.`)}let a=[];for(let i=0;i<Math.max(u,t.length);i++){let f=(s=t[i])!=null?s:o,p=se(f,n[i]);if(p.rows===void 0&&f.optional===void 0&&i<
t.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);a.push(p)}return a}function y(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:V(r,n)}if(!E(e))return typeof e=="string"&&re.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):oe(e)?V(n.reader.read(e),n):m(`${n.name} i\
s not a value that can be read. Give ${n.reader.expected}.`)}function A(e,n){let r=[];for(let t of e!=null?e:[]){let o=y(t,n);if(l(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function O(e,n){let r=[];for(let[t,o]of e.entries()){let u=o.map(s=>y(s,n)),a=u.findIndex(l);if(a>=0)return te(u[a],e.length,t,o.
length,a);r.push(u)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:V(n.prepare(r),n)}function E(e){return e==null||typeof e=="string"&&e.trim()===
""}function g(e,n){return`${e} ${n}${e===1?"":"s"}`}function te({problem:e},n,r,t,o){return n*t===1?m(e):m(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function V(e,n){
return l(e)?m(`${n.name}: ${e.problem}`):e}function oe(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ue(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function se(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function H(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:s})=>s.length!==n.rows.length);if(r!==void 0)throw new Error(B(n,r,"row"));let t=e.
filter(({slot:s})=>s.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let u=t.find(({columns:s})=>s!==o.columns);if(u!==void 0)
throw new Error(B(o,u,"column"));let a=e.find(({slot:s})=>s.parameter.shape==="row");if(a!==void 0&&o.columns>1){let{slot:s,columns:i}=o;throw new Error(`${s.parameter.
name} has ${i} columns. Use one column beside ${a.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function N(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(E)});)r--;return r}function L(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,N([o],o.length)));return n}function B(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],u=1+Math.max(e.rows.length,n.rows.length),a=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${g(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${a}, such as C2:C${u} and D2:D${u}.`}function q(e,n){let r=ae(e,U(e,n));if(r.varying.length>0)return fe(r);let t=M(r,0,0);if(!Array.isArray(t))return K(x(t));let o=e.gives==="table"?t:[t];return _(
o.map(u=>u.map(a=>K(x(a)))))}function ae(e,n){let r=[],t=[],o=L(n),u=n.find(ie);if(u!==void 0&&e.gives==="table")throw new Error(me(e,u));let a=!1;n.forEach((f,p)=>{
let{parameter:d,rows:h,columns:w}=f;if(u!==void 0&&h!==void 0&&d.shape!=="whole"&&h.length*w>1){t.push({slot:f,rows:h,columns:w,position:p}),r.push(void 0);return}
let b=h===void 0?void 0:le(h,d,o);if(l(b))throw new Error(b.problem);a||(a=b===void 0&&G(d)),r.push(b)});let s=e.parameters[e.parameters.length-1],i=(s==null?void 0:
s.repeated)===void 0?void 0:s;return{definition:e,values:r,varying:t,blank:a,repeated:i,...H(t)}}function ie({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function me(e,{parameter:n,rows:r,columns:t}){var a;let o=`${g((a=r==null?void 0:r.length)!=null?a:0,"row")}\
 and ${g(t,"column")}`,u=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${u}, not a range of ${o}.`}function le(e,n,r){
var t;return n.shape==="whole"?O(e.slice(0,r.get(e.length)),n):n.shape==="row"?A(e[0],n):y((t=e[0])==null?void 0:t[0],n)}function G(e){return e.optional===void 0&&
e.repeated===void 0}function fe(e){let n=e.varying.map(({rows:u})=>u),r=N(n,e.rows),t=[],o=e.columns;for(let u=0;u<r;u++){let a=e.columns===1?ce(M(e,u,0)):pe(e,
u);a.length>o&&(o=a.length),t.push(a)}return o===1&&r>0?t:_(t)}function ce(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>F(x(n))):[F(x(e))]}function pe(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=M(e,n,t);if(Array.isArray(o)){let{name:u}=e.definition;throw new Error(
`${u} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(F(x(o)))}return r}function M({definition:e,values:n,varying:r,
blank:t,repeated:o},u,a){var p;let s=t;for(let d=0;d<r.length;d++){let{slot:h,rows:w,position:b}=r[d],{parameter:$}=h,k=$.shape==="row"?A(w[u],$):y((p=w[u])==null?
void 0:p[a],$);if(l(k))return k;k===void 0&&G($)&&(s=!0),n[b]=k}if(s)return"";if(o===void 0)return de(e,n);let i=e.parameters.length-1,f=n.slice(i).filter(d=>d!==
void 0);return f.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,i),f)}function de({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function x(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function F(e){return l(e)?`⚠ ${e.
problem}`:e}function K(e){if(l(e))throw new Error(e.problem);return e}function _(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function j(e,n){if(!(e<=n))return m(`events ${e} is more than trials ${n}. Give events that happen at most once in each trial, such as orders out of clicks.`)}function D(e,n,r,t){let o=j(e,n);return o||n+t===0?o:he(e,n,r,t)}function he(e,n,r,t){return(e+r*t)/(n+t)}var v=e=>m(c(e)+" is not a number.");var be=e=>m(c(e)+" is not a number."),T=be;var R={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:z(e,R.expected)};var S={expected:"a share such as 3.86% or 0.0386",read(e){if(typeof e!="string")return z(e,S.expected);let n=T(e,"fractions");if(l(n))return m(`${c(e)} is not ${S.
expected}.`);let r=n>1?T(e,"sign"):n;return l(r)?r:I(n,e,S.expected)}};function z(e,n){let r=typeof e=="number"?e:we(e,n);return l(r)?r:I(r,e,n)}function I(e,n,r){return e<0?m(`${c(n)} is negative. Give ${r}.`):e}function we(e,n){let r=typeof e==
"string"?v(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${ye(e)} is not ${n}.`)}function ye(e){return typeof e=="object"?"A date":
c(typeof e=="boolean"?String(e).toUpperCase():e)}var W={expected:"a share from 0% to 100%, such as 3.86% or 0.0386",read(e){let n=S.read(e);return l(n)||n<=1?n:m(`${c(e)} is more than 100%. Give a share from 0\
% to 100%, such as 3.86% or 0.0386.`)}};function J(e){return Number(e.toPrecision(12))}var ge=100,P={name:"SHRUNK_RATE",summary:"A rate drawn towards what is usual while there are few trials, so that a lucky start does not top the list.",parameters:[
{name:"events",about:"How often it happened, such as orders; not more than trials.",example:"K2:K",reader:R},{name:"trials",about:"How often it could have happe\
ned, such as clicks.",example:"J2:J",reader:R},{name:"priorRate",about:"The usual rate, 0% to 100%, such as that of all creators together.",example:"2.5%",reader:W},
{name:"weight",about:"How many trials the usual rate counts for, 0 or more; 100 if left out.",example:"100",reader:R,optional:!0}],returns:"A rate as a fraction\
: (events + priorRate × weight) ÷ (trials + weight). Blank if trials and weight are 0.",source:"The mean of the beta-binomial posterior, empirical Bayes after\
 Efron and Morris (1973).",compute(e,n,r,t=ge){let o=D(e,n,r,t);return typeof o=="number"?J(o):o!=null?o:""}};function xe(e,n,r){let t=P.parameters[P.parameters.length-1],o=e.flatMap((s,i)=>Array.isArray(s)?t.repeated&&i===e.length-1?s:[[s]]:[s==null?"":s]),u;try{u=q(P,
o)}catch(s){return r?"⚠ "+s.message:null}if(n.length===0)return u===""?null:u;let a=Array.isArray(u)?u[0]:[u];return a.every(s=>s==="")?null:Object.fromEntries(
n.map((s,i)=>[s,a[i]===""||a[i]===void 0?null:a[i]]))}return ne(Se);})();
return planner.answer([events, trials, prior_rate, weight], [], false);
""";


-- STORY_COMPLETION: The share of a story's viewers who stayed to its last frame, and where most of them left.
--   frames ARRAY<FLOAT64>: The views of each frame, first to last, in one row of cells, or in one cell parted by commas; several rows are several stories.
--   Gives Three cells: last ÷ first as a fraction; the worst drop from one frame to the next as a fraction; the frame it happened at. Blank for fewer than two frames.
--   Source: Views of the last frame ÷ views of the first. 70% is called strong; Conviva measured 87% for brand accounts in 2020. It falls with the number of frames.
CREATE OR REPLACE FUNCTION campaign.STORY_COMPLETION(frames ARRAY<FLOAT64>)
RETURNS STRUCT<completion FLOAT64, worst_drop FLOAT64, worst_at STRING>
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var G=Object.prototype.hasOwnProperty;var z=(e,n)=>{for(var r in n)P(e,r,{get:n[r],enumerable:!0})},K=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Y(n))!G.call(e,o)&&o!==r&&
P(e,o,{get:()=>n[o],enumerable:!(t=_(n,o))||t.enumerable});return e};var W=e=>K(P({},"__esModule",{value:!0}),e);var he={};z(he,{answer:()=>pe});function f(e){return{problem:e}}function m(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var H=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function F(e,n){var a;let{name:r,parameters:t}=e,o=t[t.length-1],s=X(n);if(s>t.length&&
(o==null?void 0:o.repeated)===void 0){let i=t.map(d=>d.name).join(", "),l=`${t.length} argument${t.length===1?"":"s"}`;throw new Error(`${r} takes ${l} at most \
(${i}), but ${s} are given.`)}let u=[];for(let i=0;i<Math.max(s,t.length);i++){let l=(a=t[i])!=null?a:o,d=Z(l,n[i]);if(d.rows===void 0&&l.optional===void 0&&i<t.
length)throw new Error(`${r} needs ${l.name}: ${l.about}`);u.push(d)}return u}function g(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:k(r,n)}if(!N(e))return typeof e=="string"&&H.test(e)?f(`${n.name} is ${e.trim()}. Mend that cell first.`):Q(e)?k(n.reader.read(e),n):f(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let t of e!=null?e:[]){let o=g(t,n);if(m(o))return o;o!==void 0&&r.push(
o)}return r.length===0?void 0:r}function M(e,n){let r=[];for(let[t,o]of e.entries()){let s=o.map(a=>g(a,n)),u=s.findIndex(m);if(u>=0)return J(s[u],e.length,t,o.
length,u);r.push(s)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:k(n.prepare(r),n)}function N(e){return e==null||typeof e=="string"&&e.trim()===
""}function x(e,n){return`${e} ${n}${e===1?"":"s"}`}function J({problem:e},n,r,t,o){return n*t===1?f(e):f(`Row ${r+1}${t>1?`, column ${o+1}`:""} of ${e}`)}function k(e,n){
return m(e)?f(`${n.name}: ${e.problem}`):e}function Q(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function X(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function Z(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,t=0;for(let o of n){if(!Array.isArray(o)){r=[n],t=n.length;
break}o.length>t&&(t=o.length)}return r.length*t===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:t}}function L(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:a})=>a.length!==n.rows.length);if(r!==void 0)throw new Error(T(n,r,"row"));let t=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=t;if(o===void 0)return{rows:n.rows.length,columns:1};let s=t.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(T(o,s,"column"));let u=e.find(({slot:a})=>a.parameter.shape==="row");if(u!==void 0&&o.columns>1){let{slot:a,columns:i}=o;throw new Error(`${a.parameter.
name} has ${i} columns. Use one column beside ${u.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function O(e,n){let r=n;for(;r>
0&&e.every(t=>{var o;return((o=t[r-1])!=null?o:[]).every(N)});)r--;return r}function v(e){var r;let n=new Map;for(let{parameter:t,rows:o}of e)t.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((r=n.get(o.length))!=null?r:0,O([o],o.length)));return n}function T(e,n,r){let[t,o]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),u=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${x(
o,r)} but ${e.slot.parameter.name} has ${t}. Use ${u}, such as C2:C${s} and D2:D${s}.`}function I(e,n){let r=ee(e,F(e,n));if(r.varying.length>0)return oe(r);let t=E(r,0,0);if(!Array.isArray(t))return D(S(t));let o=e.gives==="table"?t:[t];return j(
o.map(s=>s.map(u=>D(S(u)))))}function ee(e,n){let r=[],t=[],o=v(n),s=n.find(ne);if(s!==void 0&&e.gives==="table")throw new Error(re(e,s));let u=!1;n.forEach((l,d)=>{
let{parameter:c,rows:h,columns:b}=l;if(s!==void 0&&h!==void 0&&c.shape!=="whole"&&h.length*b>1){t.push({slot:l,rows:h,columns:b,position:d}),r.push(void 0);return}
let w=h===void 0?void 0:te(h,c,o);if(m(w))throw new Error(w.problem);u||(u=w===void 0&&q(c)),r.push(w)});let a=e.parameters[e.parameters.length-1],i=(a==null?void 0:
a.repeated)===void 0?void 0:a;return{definition:e,values:r,varying:t,blank:u,repeated:i,...L(t)}}function ne({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function re(e,{parameter:n,rows:r,columns:t}){var u;let o=`${x((u=r==null?void 0:r.length)!=null?u:0,"row")}\
 and ${x(t,"column")}`,s=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function te(e,n,r){
var t;return n.shape==="whole"?M(e.slice(0,r.get(e.length)),n):n.shape==="row"?V(e[0],n):g((t=e[0])==null?void 0:t[0],n)}function q(e){return e.optional===void 0&&
e.repeated===void 0}function oe(e){let n=e.varying.map(({rows:s})=>s),r=O(n,e.rows),t=[],o=e.columns;for(let s=0;s<r;s++){let u=e.columns===1?se(E(e,s,0)):ae(e,
s);u.length>o&&(o=u.length),t.push(u)}return o===1&&r>0?t:j(t)}function se(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>A(S(n))):[A(S(e))]}function ae(e,n){let r=[];for(let t=0;t<e.columns;t++){let o=E(e,n,t);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(A(S(o)))}return r}function E({definition:e,values:n,varying:r,
blank:t,repeated:o},s,u){var d;let a=t;for(let c=0;c<r.length;c++){let{slot:h,rows:b,position:w}=r[c],{parameter:$}=h,C=$.shape==="row"?V(b[s],$):g((d=b[s])==null?
void 0:d[u],$);if(m(C))return C;C===void 0&&q($)&&(a=!0),n[w]=C}if(a)return"";if(o===void 0)return ue(e,n);let i=e.parameters.length-1,l=n.slice(i).filter(c=>c!==
void 0);return l.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,i),l)}function ue({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function S(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:f("The result is too large for a cell. Check the values.")}function A(e){return m(e)?`⚠ ${e.
problem}`:e}function D(e){if(m(e))throw new Error(e.problem);return e}function j(e){let n=e.reduce((r,t)=>Math.max(r,t.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}function B(e){var o,s,u,a;let n=(o=e[0])!=null?o:0;if(e.length<2||n===0)return;let r=0,t=0;for(let i=1;i<e.length;i++){let l=(s=e[i-1])!=null?s:0,d=l===0?0:(l-((u=
e[i])!=null?u:0))/l;d<=r||(r=d,t=i+1)}return{completion:((a=e[e.length-1])!=null?a:0)/n,worstDrop:r,worstFrame:t}}var U=e=>f(p(e)+" is not a number.");var y={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:ie(e,y.expected)};function ie(e,n){let r=typeof e=="number"?e:le(e,n);return m(r)?r:fe(r,e,n)}function fe(e,n,r){return e<0?f(`${p(n)} is negative. Give ${r}.`):e}function le(e,n){
let r=typeof e=="string"?U(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:f(`${me(e)} is not ${n}.`)}function me(e){return typeof e=="o\
bject"?"A date":p(typeof e=="boolean"?String(e).toUpperCase():e)}var de={expected:y.expected,read(e){let n=y.read(e),r=typeof e=="string"?ce(e):void 0;return m(n)?r?{views:void 0,all:r}:f(`${p(e)} is not ${y.expected}, nor vi\
ews parted by commas.`):{views:n,all:r}}};function ce(e){let n=e.split(/[,;|/\s]+/).map(r=>r===""?Number.NaN:y.read(r));return n.every(r=>typeof r=="number"&&r>=
0)?n:void 0}var R={name:"STORY_COMPLETION",summary:"The share of a story's viewers who stayed to its last frame, and where most of them left.",parameters:[{name:"\
frames",about:"The views of each frame, first to last, in one row of cells, or in one cell parted by commas; several rows are several stories.",example:"D2:H",reader:de,
shape:"row"}],returns:"Three cells: last ÷ first as a fraction; the worst drop from one frame to the next as a fraction; the frame it happened at. Blank for few\
er than two frames.",source:"Views of the last frame ÷ views of the first. 70% is called strong; Conviva measured 87% for brand accounts in 2020. It falls with \
the number of frames.",compute(e){let[n]=e,r=e.map(({views:i})=>i!=null?i:Number.NaN),t=e.length===1&&(n!=null&&n.all)?n.all:r;if(t.some(Number.isNaN))return f(
"frames has several cells, one of them with several views. Give each frame a cell, or all of them one.");let o=B(t);if(o===void 0)return"";let{completion:s,worstDrop:u,
worstFrame:a}=o;return[s,u,a===0?"":`frame ${a}`]}};function pe(e,n,r){let t=R.parameters[R.parameters.length-1],o=e.flatMap((a,i)=>Array.isArray(a)?t.repeated&&i===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=I(R,
o)}catch(a){return r?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let u=Array.isArray(s)?s[0]:[s];return u.every(a=>a==="")?null:Object.fromEntries(
n.map((a,i)=>[a,u[i]===""||u[i]===void 0?null:u[i]]))}return W(he);})();
return planner.answer([frames], ["completion","worst_drop","worst_at"], false);
""";


-- TIER: The size class of a creator's account, from its followers.
--   followers FLOAT64: The account's followers, 0 or more.
--   scheme STRING: standard (micro from 10K), wide (micro from 1K), from 5K, or a range of tier names and lower bounds. NULL: as if left out.
--   Gives Under 1K, Nano, Micro, Macro or Mega; lower bounds are inclusive, so exactly 10,000 is Micro. With a range: its own names.
--   Source: Standard: 1K, 10K, 100K and 1M, as most guides. Wide: Influize 2020. From 5K: campaign guides that count micro from 5,000. All leave open who owns the bounds.
CREATE OR REPLACE FUNCTION campaign.TIER(followers FLOAT64, scheme STRING)
RETURNS STRING
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var P=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var J=(e,n)=>{for(var r in n)P(e,r,{get:n[r],enumerable:!0})},Q=(e,n,r,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of H(n))!v.call(e,t)&&t!==r&&
P(e,t,{get:()=>n[t],enumerable:!(o=G(n,t))||o.enumerable});return e};var X=e=>Q(P({},"__esModule",{value:!0}),e);var be={};J(be,{answer:()=>we});function m(e){return{problem:e}}function l(e){return typeof e=="object"&&e!==null&&"problem"in e}function p(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var Y=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function A(e,n){var i;let{name:r,parameters:o}=e,t=o[o.length-1],a=ne(n);if(a>o.length&&
(t==null?void 0:t.repeated)===void 0){let u=o.map(c=>c.name).join(", "),f=`${o.length} argument${o.length===1?"":"s"}`;throw new Error(`${r} takes ${f} at most \
(${u}), but ${a} are given.`)}let s=[];for(let u=0;u<Math.max(a,o.length);u++){let f=(i=o[u])!=null?i:t,c=re(f,n[u]);if(c.rows===void 0&&f.optional===void 0&&u<
o.length)throw new Error(`${r} needs ${f.name}: ${f.about}`);s.push(c)}return s}function b(e,n){if(typeof e=="number"&&e-e===0){let r=n.reader.read(e);return typeof r==
"number"?r:M(r,n)}if(!E(e))return typeof e=="string"&&Y.test(e)?m(`${n.name} is ${e.trim()}. Mend that cell first.`):ee(e)?M(n.reader.read(e),n):m(`${n.name} is\
 not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let r=[];for(let o of e!=null?e:[]){let t=b(o,n);if(l(t))return t;t!==void 0&&r.push(
t)}return r.length===0?void 0:r}function F(e,n){let r=[];for(let[o,t]of e.entries()){let a=t.map(i=>b(i,n)),s=a.findIndex(l);if(s>=0)return Z(a[s],e.length,o,t.
length,s);r.push(a)}return r.length===0||n.prepare===void 0?r.length===0?void 0:r:M(n.prepare(r),n)}function E(e){return e==null||typeof e=="string"&&e.trim()===
""}function y(e,n){return`${e} ${n}${e===1?"":"s"}`}function Z({problem:e},n,r,o,t){return n*o===1?m(e):m(`Row ${r+1}${o>1?`, column ${t+1}`:""} of ${e}`)}function M(e,n){
return l(e)?m(`${n.name}: ${e.problem}`):e}function ee(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function ne(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function re(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let r=n,o=0;for(let t of n){if(!Array.isArray(t)){r=[n],o=n.length;
break}t.length>o&&(o=t.length)}return r.length*o===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:r,columns:o}}function I(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let r=e.find(({rows:i})=>i.length!==n.rows.length);if(r!==void 0)throw new Error(U(n,r,"row"));let o=e.
filter(({slot:i})=>i.parameter.shape!=="row"),[t]=o;if(t===void 0)return{rows:n.rows.length,columns:1};let a=o.find(({columns:i})=>i!==t.columns);if(a!==void 0)
throw new Error(U(t,a,"column"));let s=e.find(({slot:i})=>i.parameter.shape==="row");if(s!==void 0&&t.columns>1){let{slot:i,columns:u}=t;throw new Error(`${i.parameter.
name} has ${u} columns. Use one column beside ${s.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:t.columns}}function K(e,n){let r=n;for(;r>
0&&e.every(o=>{var t;return((t=o[r-1])!=null?t:[]).every(E)});)r--;return r}function L(e){var r;let n=new Map;for(let{parameter:o,rows:t}of e)o.shape!=="whole"||
t===void 0||n.set(t.length,Math.max((r=n.get(t.length))!=null?r:0,K([t],t.length)));return n}function U(e,n,r){let[o,t]=r==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],a=1+Math.max(e.rows.length,n.rows.length),s=r==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${y(
t,r)} but ${e.slot.parameter.name} has ${o}. Use ${s}, such as C2:C${a} and D2:D${a}.`}function z(e,n){let r=oe(e,A(e,n));if(r.varying.length>0)return se(r);let o=N(r,0,0);if(!Array.isArray(o))return O(S(o));let t=e.gives==="table"?o:[o];return j(
t.map(a=>a.map(s=>O(S(s)))))}function oe(e,n){let r=[],o=[],t=L(n),a=n.find(te);if(a!==void 0&&e.gives==="table")throw new Error(ae(e,a));let s=!1;n.forEach((f,c)=>{
let{parameter:d,rows:h,columns:w}=f;if(a!==void 0&&h!==void 0&&d.shape!=="whole"&&h.length*w>1){o.push({slot:f,rows:h,columns:w,position:c}),r.push(void 0);return}
let g=h===void 0?void 0:ie(h,d,t);if(l(g))throw new Error(g.problem);s||(s=g===void 0&&q(d)),r.push(g)});let i=e.parameters[e.parameters.length-1],u=(i==null?void 0:
i.repeated)===void 0?void 0:i;return{definition:e,values:r,varying:o,blank:s,repeated:u,...I(o)}}function te({parameter:e,rows:n,columns:r}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:r)>1}function ae(e,{parameter:n,rows:r,columns:o}){var s;let t=`${y((s=r==null?void 0:r.length)!=null?s:0,"row")}\
 and ${y(o,"column")}`,a=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${a}, not a range of ${t}.`}function ie(e,n,r){
var o;return n.shape==="whole"?F(e.slice(0,r.get(e.length)),n):n.shape==="row"?V(e[0],n):b((o=e[0])==null?void 0:o[0],n)}function q(e){return e.optional===void 0&&
e.repeated===void 0}function se(e){let n=e.varying.map(({rows:a})=>a),r=K(n,e.rows),o=[],t=e.columns;for(let a=0;a<r;a++){let s=e.columns===1?ue(N(e,a,0)):me(e,
a);s.length>t&&(t=s.length),o.push(s)}return t===1&&r>0?o:j(o)}function ue(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>T(S(n))):[T(S(e))]}function me(e,n){let r=[];for(let o=0;o<e.columns;o++){let t=N(e,n,o);if(Array.isArray(t)){let{name:a}=e.definition;throw new Error(
`${a} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}r.push(T(S(t)))}return r}function N({definition:e,values:n,varying:r,
blank:o,repeated:t},a,s){var c;let i=o;for(let d=0;d<r.length;d++){let{slot:h,rows:w,position:g}=r[d],{parameter:x}=h,$=x.shape==="row"?V(w[a],x):b((c=w[a])==null?
void 0:c[s],x);if(l($))return $;$===void 0&&q(x)&&(i=!0),n[g]=$}if(i)return"";if(t===void 0)return fe(e,n);let u=e.parameters.length-1,f=n.slice(u).filter(d=>d!==
void 0);return f.length===0&&t.optional===void 0?"":e.compute(...n.slice(0,u),f)}function fe({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function S(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:m("The result is too large for a cell. Check the values.")}function T(e){return l(e)?`⚠ ${e.
problem}`:e}function O(e){if(l(e))throw new Error(e.problem);return e}function j(e){let n=e.reduce((r,o)=>Math.max(r,o.length),1);for(let r of e)for(;r.length<n;)
r.push("");return e.length===0?[[""]]:e}var R=e=>m(p(e)+" is not a number.");var C={standard:[{name:"Under 1K",from:0},{name:"Nano",from:1e3},{name:"Micro",from:1e4},{name:"Macro",from:1e5},{name:"Mega",from:1e6}],wide:[{name:"Under 1K",
from:0},{name:"Micro",from:1e3},{name:"Macro",from:1e5},{name:"Mega",from:1e6}],"from 5K":[{name:"Under 1K",from:0},{name:"Nano",from:1e3},{name:"Micro",from:5e3},
{name:"Macro",from:1e5},{name:"Mega",from:1e6}]};function B(e,n){var r,o;for(let t=n.length-1;t>=0;t--){let a=n[t];if(e>=a.from)return a.name}return`Under ${ce(
(o=(r=n[0])==null?void 0:r.from)!=null?o:0)}`}function D(e){var o;let n=e.length===1&&((o=e[0])==null?void 0:o.length)===1?e[0][0]:void 0;if(n!==void 0)return le(
n);let r=[];for(let[t,[a,s]]of e.entries()){if(a===void 0&&s===void 0)continue;let i=typeof s=="string"?R(s):s;if(a===void 0||typeof i!="number"||i<0)return m(`\
row ${t+1} is not a tier. Put a tier's name in the first column and its lowest follower count, such as 10000, in the second.`);r.push({name:String(a).trim(),from:i})}
return r.sort((t,a)=>t.from-a.from)}function le(e){let n=String(e).trim().toLowerCase().replace(/\s+/g," ");return n==="standard"||n==="wide"?C[n]:n==="from 5k"?
C["from 5K"]:m(`Unknown scheme ${p(e)}. Use standard, wide, from 5K, or a range of tier names and lower bounds.`)}function ce(e){return e>=1e6&&e%1e5===0?`${e/1e6}\
M`:e>=1e3&&e%100===0?`${e/1e3}K`:String(e)}var _={expected:'a count of 0 or more, such as 12400 or "12.4K"',read:e=>typeof e=="number"&&e>=0?e:de(e,_.expected)};var W={expected:"text or a number",read:e=>e};function de(e,n){let r=typeof e=="number"?e:he(e,n);return l(r)?r:pe(r,e,n)}function pe(e,n,r){return e<0?m(`${p(n)}\
 is negative. Give ${r}.`):e}function he(e,n){let r=typeof e=="string"?R(e):void 0;return typeof r=="number"||r!==void 0&&/\d/.test(String(e))?r:m(`${ge(e)} is \
not ${n}.`)}function ge(e){return typeof e=="object"?"A date":p(typeof e=="boolean"?String(e).toUpperCase():e)}var k={name:"TIER",summary:"The size class of a creator's account, from its followers.",parameters:[{name:"followers",about:"The account's followers, 0 or more.",
example:"C2:C",reader:_},{name:"scheme",about:"standard (micro from 10K), wide (micro from 1K), from 5K, or a range of tier names and lower bounds.",example:'"s\
tandard"',reader:W,shape:"whole",prepare:D,optional:!0}],returns:"Under 1K, Nano, Micro, Macro or Mega; lower bounds are inclusive, so exactly 10,000 is Micro. \
With a range: its own names.",source:"Standard: 1K, 10K, 100K and 1M, as most guides. Wide: Influize 2020. From 5K: campaign guides that count micro from 5,000.\
 All leave open who owns the bounds.",compute:(e,n=C.standard)=>B(e,n)};function we(e,n,r){let o=k.parameters[k.parameters.length-1],t=e.flatMap((i,u)=>Array.isArray(i)?o.repeated&&u===e.length-1?i:[[i]]:[i==null?"":i]),a;try{a=z(k,
t)}catch(i){return r?"⚠ "+i.message:null}if(n.length===0)return a===""?null:a;let s=Array.isArray(a)?a[0]:[a];return s.every(i=>i==="")?null:Object.fromEntries(
n.map((i,u)=>[i,s[u]===""||s[u]===void 0?null:s[u]]))}return X(be);})();
return planner.answer([followers, scheme], [], true);
""";


-- UTM_URL: A link with its campaign tags, escaped and in lower case as analytics tools expect.
--   url STRING: The landing page. https:// is added if it is missing; other parameters and a # part stay.
--   source STRING: Where the visit comes from, such as the platform.
--   medium STRING: The kind of link.
--   campaign STRING: The campaign.
--   content STRING: What tells links of one campaign apart, such as the creator. NULL: as if left out.
--   term STRING: A keyword. NULL: as if left out.
--   Gives The link as text. Spaces within a tag become _, and utm_ parameters that were in the link are replaced.
CREATE OR REPLACE FUNCTION campaign.UTM_URL(url STRING, source STRING, medium STRING, campaign STRING, content STRING, term STRING)
RETURNS STRING
DETERMINISTIC LANGUAGE js AS r"""
var planner=(()=>{var C=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var W=Object.prototype.hasOwnProperty;var H=(e,n)=>{for(var t in n)C(e,t,{get:n[t],enumerable:!0})},K=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of I(n))!W.call(e,o)&&o!==t&&
C(e,o,{get:()=>n[o],enumerable:!(r=D(n,o))||r.enumerable});return e};var v=e=>K(C({},"__esModule",{value:!0}),e);var fe={};H(fe,{answer:()=>ce});function l(e){return{problem:e}}function d(e){return typeof e=="object"&&e!==null&&"problem"in e}function w(e){let n=String(e).replace(/\s+/g," ").trim();return`\
"${n.length>40?`${n.slice(0,39)}…`:n}"`}var J=/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)(?=$|\s*\()/;function M(e,n){var a;let{name:t,parameters:r}=e,o=r[r.length-1],s=Y(n);if(s>r.length&&
(o==null?void 0:o.repeated)===void 0){let u=r.map(c=>c.name).join(", "),m=`${r.length} argument${r.length===1?"":"s"}`;throw new Error(`${t} takes ${m} at most \
(${u}), but ${s} are given.`)}let i=[];for(let u=0;u<Math.max(s,r.length);u++){let m=(a=r[u])!=null?a:o,c=Z(m,n[u]);if(c.rows===void 0&&m.optional===void 0&&u<r.
length)throw new Error(`${t} needs ${m.name}: ${m.about}`);i.push(c)}return i}function y(e,n){if(typeof e=="number"&&e-e===0){let t=n.reader.read(e);return typeof t==
"number"?t:P(t,n)}if(!_(e))return typeof e=="string"&&J.test(e)?l(`${n.name} is ${e.trim()}. Mend that cell first.`):X(e)?P(n.reader.read(e),n):l(`${n.name} is \
not a value that can be read. Give ${n.reader.expected}.`)}function V(e,n){let t=[];for(let r of e!=null?e:[]){let o=y(r,n);if(d(o))return o;o!==void 0&&t.push(
o)}return t.length===0?void 0:t}function E(e,n){let t=[];for(let[r,o]of e.entries()){let s=o.map(a=>y(a,n)),i=s.findIndex(d);if(i>=0)return Q(s[i],e.length,r,o.
length,i);t.push(s)}return t.length===0||n.prepare===void 0?t.length===0?void 0:t:P(n.prepare(t),n)}function _(e){return e==null||typeof e=="string"&&e.trim()===
""}function x(e,n){return`${e} ${n}${e===1?"":"s"}`}function Q({problem:e},n,t,r,o){return n*r===1?l(e):l(`Row ${t+1}${r>1?`, column ${o+1}`:""} of ${e}`)}function P(e,n){
return d(e)?l(`${n.name}: ${e.problem}`):e}function X(e){return typeof e=="string"||typeof e=="boolean"?!0:Object.prototype.toString.call(e)==="[object Date]"&&
!Number.isNaN(e.getTime())}function Y(e){let n=e.length;for(;n>0&&(e[n-1]===void 0||e[n-1]===null||e[n-1]==="");)n--;return n}function Z(e,n){if(n==null)return{
parameter:e,rows:void 0,columns:0};if(!Array.isArray(n))return{parameter:e,rows:[[n]],columns:1};let t=n,r=0;for(let o of n){if(!Array.isArray(o)){t=[n],r=n.length;
break}o.length>r&&(r=o.length)}return t.length*r===0?{parameter:e,rows:[[""]],columns:1}:{parameter:e,rows:t,columns:r}}function L(e){let[n]=e;if(n===void 0)return{rows:1,columns:1};let t=e.find(({rows:a})=>a.length!==n.rows.length);if(t!==void 0)throw new Error(N(n,t,"row"));let r=e.
filter(({slot:a})=>a.parameter.shape!=="row"),[o]=r;if(o===void 0)return{rows:n.rows.length,columns:1};let s=r.find(({columns:a})=>a!==o.columns);if(s!==void 0)
throw new Error(N(o,s,"column"));let i=e.find(({slot:a})=>a.parameter.shape==="row");if(i!==void 0&&o.columns>1){let{slot:a,columns:u}=o;throw new Error(`${a.parameter.
name} has ${u} columns. Use one column beside ${i.slot.parameter.name}, such as C2:C.`)}return{rows:n.rows.length,columns:o.columns}}function A(e,n){let t=n;for(;t>
0&&e.every(r=>{var o;return((o=r[t-1])!=null?o:[]).every(_)});)t--;return t}function O(e){var t;let n=new Map;for(let{parameter:r,rows:o}of e)r.shape!=="whole"||
o===void 0||n.set(o.length,Math.max((t=n.get(o.length))!=null?t:0,A([o],o.length)));return n}function N(e,n,t){let[r,o]=t==="row"?[e.rows.length,n.rows.length]:
[e.columns,n.columns],s=1+Math.max(e.rows.length,n.rows.length),i=t==="row"?"the same rows for both":"one column for each";return`${n.slot.parameter.name} has ${x(
o,t)} but ${e.slot.parameter.name} has ${r}. Use ${i}, such as C2:C${s} and D2:D${s}.`}function B(e,n){let t=ee(e,M(e,n));if(t.varying.length>0)return oe(t);let r=F(t,0,0);if(!Array.isArray(r))return z(k(r));let o=e.gives==="table"?r:[r];return q(
o.map(s=>s.map(i=>z(k(i)))))}function ee(e,n){let t=[],r=[],o=O(n),s=n.find(ne);if(s!==void 0&&e.gives==="table")throw new Error(te(e,s));let i=!1;n.forEach((m,c)=>{
let{parameter:f,rows:p,columns:g}=m;if(s!==void 0&&p!==void 0&&f.shape!=="whole"&&p.length*g>1){r.push({slot:m,rows:p,columns:g,position:c}),t.push(void 0);return}
let h=p===void 0?void 0:re(p,f,o);if(d(h))throw new Error(h.problem);i||(i=h===void 0&&j(f)),t.push(h)});let a=e.parameters[e.parameters.length-1],u=(a==null?void 0:
a.repeated)===void 0?void 0:a;return{definition:e,values:t,varying:r,blank:i,repeated:u,...L(r)}}function ne({parameter:e,rows:n,columns:t}){return n===void 0||
e.shape==="whole"?!1:n.length*(e.shape==="row"?1:t)>1}function te(e,{parameter:n,rows:t,columns:r}){var i;let o=`${x((i=t==null?void 0:t.length)!=null?i:0,"row")}\
 and ${x(r,"column")}`,s=n.shape==="row"?"one row":"a single cell";return`${e.name} fills a table of its own, so ${n.name} takes ${s}, not a range of ${o}.`}function re(e,n,t){
var r;return n.shape==="whole"?E(e.slice(0,t.get(e.length)),n):n.shape==="row"?V(e[0],n):y((r=e[0])==null?void 0:r[0],n)}function j(e){return e.optional===void 0&&
e.repeated===void 0}function oe(e){let n=e.varying.map(({rows:s})=>s),t=A(n,e.rows),r=[],o=e.columns;for(let s=0;s<t;s++){let i=e.columns===1?se(F(e,s,0)):ae(e,
s);i.length>o&&(o=i.length),r.push(i)}return o===1&&t>0?r:q(r)}function se(e){return typeof e=="string"?[e]:typeof e=="number"&&e-e===0?[e]:Array.isArray(e)?e.length===
0?[""]:e.map(n=>U(k(n))):[U(k(e))]}function ae(e,n){let t=[];for(let r=0;r<e.columns;r++){let o=F(e,n,r);if(Array.isArray(o)){let{name:s}=e.definition;throw new Error(
`${s} fills several cells for each row, so it takes one column, such as C2:C, not ${e.columns}.`)}t.push(U(k(o)))}return t}function F({definition:e,values:n,varying:t,
blank:r,repeated:o},s,i){var c;let a=r;for(let f=0;f<t.length;f++){let{slot:p,rows:g,position:h}=t[f],{parameter:$}=p,S=$.shape==="row"?V(g[s],$):y((c=g[s])==null?
void 0:c[i],$);if(d(S))return S;S===void 0&&j($)&&(a=!0),n[h]=S}if(a)return"";if(o===void 0)return ie(e,n);let u=e.parameters.length-1,m=n.slice(u).filter(f=>f!==
void 0);return m.length===0&&o.optional===void 0?"":e.compute(...n.slice(0,u),m)}function ie({compute:e},n){return n.length>6?e(...n):e(n[0],n[1],n[2],n[3],n[4],
n[5])}function k(e){return typeof e!="number"?e!=null?e:"":e-e===0?e:l("The result is too large for a cell. Check the values.")}function U(e){return d(e)?`⚠ ${e.
problem}`:e}function z(e){if(d(e))throw new Error(e.problem);return e}function q(e){let n=e.reduce((t,r)=>Math.max(t,r.length),1);for(let t of e)for(;t.length<n;)
t.push("");return e.length===0?[[""]]:e}function G(e,n){var p,g;let t=e.replace(/[\u200b\u2060\ufeff]/g,"").trim(),[r,o]=T(t.replace(/\s/g,"%20"),"#"),[s,i]=T(r,"?"),a=/^(?:([a-z][a-z0-9+.-]*):)?\/\//i.
exec(s),u=(g=(p=a==null?void 0:a[1])==null?void 0:p.toLowerCase())!=null?g:"https",[m,c]=T(s.slice(a?a[0].length:0),"/");if(u!=="http"&&u!=="https"||!le(m))return l(
`${w(e)} is not a web address. Give one such as https://shop.com/spring.`);let f=i.slice(1).split("&").filter(h=>h!==""&&!/^utm_/i.test(h));return`${u}://${m}${c||
"/"}?${[...f,...ue(n)].join("&")}${o}`}function ue({source:e,medium:n,campaign:t,content:r,term:o}){return Object.entries({source:e,medium:n,campaign:t,content:r,
term:o}).flatMap(([s,i])=>i?[`utm_${s}=${encodeURIComponent(me(i))}`]:[])}function me(e){return e.replace(/[\ud800-\udfff]/gu,"").trim().toLowerCase().replace(/\s+/g,
"_")}function T(e,n){let t=e.indexOf(n);return t<0?[e,""]:[e.slice(0,t),e.slice(t)]}function le(e){var t;let n=e.replace(/:\d{1,5}$/,"").split(".");return n.length>1&&
n.every(r=>/^[a-z0-9_\u00a1-\uffff-]+$/i.test(r))&&/^[a-z\u00a1-\uffff]./i.test((t=n[n.length-1])!=null?t:"")}var b={expected:"text",read:e=>String(e).trim()};var R={name:"UTM_URL",summary:"A link with its campaign tags, escaped and in lower case as analytics tools expect.",parameters:[{name:"url",about:"The landing p\
age. https:// is added if it is missing; other parameters and a # part stay.",example:'"https://shop.com/spring"',reader:b},{name:"source",about:"Where the visi\
t comes from, such as the platform.",example:'"instagram"',reader:b},{name:"medium",about:"The kind of link.",example:'"influencer"',reader:b},{name:"campaign",
about:"The campaign.",example:'"black friday"',reader:b},{name:"content",about:"What tells links of one campaign apart, such as the creator.",example:"A2:A",reader:b,
optional:!0},{name:"term",about:"A keyword.",example:'"running shoes"',reader:b,optional:!0}],returns:"The link as text. Spaces within a tag become _, and utm_ \
parameters that were in the link are replaced.",compute(e,n,t,r,o,s){return G(e,{source:n,medium:t,campaign:r,content:o,term:s})}};function ce(e,n,t){let r=R.parameters[R.parameters.length-1],o=e.flatMap((a,u)=>Array.isArray(a)?r.repeated&&u===e.length-1?a:[[a]]:[a==null?"":a]),s;try{s=B(R,
o)}catch(a){return t?"⚠ "+a.message:null}if(n.length===0)return s===""?null:s;let i=Array.isArray(s)?s[0]:[s];return i.every(a=>a==="")?null:Object.fromEntries(
n.map((a,u)=>[a,i[u]===""||i[u]===void 0?null:i[u]]))}return v(fe);})();
return planner.answer([url, source, medium, campaign, content, term], [], true);
""";

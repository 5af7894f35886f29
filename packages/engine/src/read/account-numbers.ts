/** Whether digits could be a payment card's: 13 to 19 of them, with the right last one. Luhn, ISO/IEC 7812-1. */
export function isCardNumber(written: string): boolean {
  const digits = written.replace(/\D/g, "");
  if (digits.length < 13 || digits.length > 19 || digits.startsWith("0")) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

// HM Revenue and Customs never gives out these letters; QQ is kept for examples, which people copy, so it counts here.
const NEVER_FIRST = /^[DFIUV]|^(?:BG|GB|NK|KN|TN|NT|ZZ)|^.[DFIOUV]/;

export const isNationalInsurance = (written: string): boolean =>
  !NEVER_FIRST.test(written.replace(/\s/g, "").toUpperCase());

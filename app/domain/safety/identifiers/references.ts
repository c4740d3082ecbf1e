const reference =
  /(?:^|[^\p{L}])(?:order|orders|invoice|requisition|req|reference|ref|po|p\.o\.|purchase|datix|ulysses|incident|job|ticket|helpdesk|asset|serial|s\/n|catalogue|cat|batch|lot|sku|barcode|isbn|issn|ean|account|cost code|budget|policy|contract|version|model|part|product|item|stock|tracking|parcel|licence|permit|charity|company|vat|meeting id|conference id|passcode|pmid|nct|doi)(?: (?:code|no|number|num|id|ref|reference|line))?[\s.:#=-]{0,4}(?:is|was|to)?[\s:#]{0,2}(?:no\.?|number)?[\s:#]{0,2}[a-z]{0,3}[-/ ]?$/iu;

/** Whether what stands before a number says that it is one of something other than a patient. */
export function isReference(textBefore: string): boolean {
  return reference.test(textBefore);
}

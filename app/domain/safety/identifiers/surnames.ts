/**
 * Family names that are frequent in the United Kingdom and are hardly anything else at a sentence's beginning, to
 * tell “Patient Jones” from “Patient Feedback”. Source: the Office for National Statistics' counts of surnames.
 */
const known = new Set(
  (
    "Smith Jones Taylor Williams Davies Evans Thomas Johnson Roberts Robinson Wright Thompson Hughes Edwards Jackson Turner Harris Cooper Harrison Davis Clarke Clark " +
    "Wilson Brown Patel Khan Singh Kaur Begum Ahmed Ali Hussain Shah Hassan Mohamed Ibrahim Abdi Osman Okafor Adeyemi Mensah Owusu Boateng Nguyen Chen Wong Zhang Kowalski Kowalska Nowak " +
    "Morris Murphy Kelly Stewart Campbell Anderson MacDonald McDonald Macdonald Scott Reid Ross Murray Watson Morgan Walker Mitchell Phillips Griffiths Lewis Allen Bailey Bennett Carter Collins Cox Ellis " +
    "Foster Gray Grant Hamilton Henderson Holmes Howard Hudson Hunt Hunter Jenkins Kennedy Kerr Lloyd Marshall Mason Matthews Miller Mills Moore Owen Palmer Parker Pearson Perry Powell Quinn Reynolds Richards Richardson " +
    "Rogers Russell Saunders Shaw Simpson Spencer Stevens Sullivan Walsh Watts Webb Wilkinson Wood Woods O'Brien O'Neill O'Connor O'Sullivan Byrne Doyle Gallagher Chowdhury Rahman Islam Miah Akhtar Mahmood Malik Iqbal Sharma Gupta Mehta Kumar"
  ).split(" "),
);

export function isSurname(word: string): boolean {
  return known.has(word);
}

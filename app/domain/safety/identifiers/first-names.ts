/**
 * Given names that people on wards in the United Kingdom often have, to tell “patient John” from “patient Feedback”.
 * Source: the Office for National Statistics' and National Records of Scotland's lists of baby names over the decades,
 * and names of many languages spoken here.
 */
const names =
  "Aaron Abby Abdul Abdullah Abigail Abu Ada Adam Adele Adrian Ahmed Aidan Aisha Ajay Alan Albert Alec Alex Alexander Alexandra Alfie Alfred Ali Alice " +
  "Alison Allan Alma Amanda Amara Amber Amelia Amina Amir Amit Amy Ana Andrea Andrew Andy Angela Angus Anil Anita Ann Anna Anne Annie Anthony Antonio " +
  "Anya Archie Arjun Arthur Asha Ashley Audrey Ava Ayesha Babatunde Barbara Barry Beatrice Becky Belinda Ben Benjamin Bernard Beryl Beth Betty Beverley Bilal " +
  "Bill Billy Bob Bobby Brenda Brian Bridget Bruce Bryan Callum Cameron Carl Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Charles Charlie " +
  "Charlotte Chantelle Chelsea Cheryl Chinedu Chloe Chris Christina Christine Christopher Ciara Claire Clara Clare Clive Colin Connor Craig Cynthia Daisy Dan Daniel " +
  "Danny Darren Dave David Dawn Dean Deborah Debbie Deepak Denise Dennis Derek Desmond Diana Diane Dominic Donald Donna Doreen Doris Dorothy Douglas Duncan Dylan " +
  "Ebony Eddie Edith Edward Edwin Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Ellie Elsie Emily Emma Eric Erica Ernest Esther Ethan Eva Eve Evelyn Farah Fatima Fatou " +
  "Fiona Florence Frances Francis Frank Fred Freddie Frederick Freya Gareth Garry Gary Gavin Gemma Geoff Geoffrey George Georgia Georgina Gerald Geraldine " +
  "Gillian Gina Gladys Glen Gloria Gordon Grace Graham Greg Gregory Gurpreet Gwen Hamza Hannah Hardeep Harold Harriet Harry Harvey Hassan Hayley Hazel Heather Helen Henry " +
  "Hilary Holly Howard Hugh Hussain Ian Ibrahim Ifeoma Imran Ingrid Irene Iris Isaac Isabel Isabella Isla Ivan Ivy Jack Jackie Jacob Jacqueline Jade Jake " +
  "James Jamie Jan Jane Janet Janice Jas Jasmine Jason Jay Jayne Jean Jeff Jeffrey Jenna Jennifer Jenny Jeremy Jerome Jess Jessica Jill Jim Jimmy Jo Joan Joanna " +
  "Joanne Joe Joel John Johnny Jon Jonathan Jordan Jose Joseph Josephine Josh Joshua Joyce Juan Judith Judy Julia Julian Julie June Justin Kai Karen Karim Karl Kate Kath Katherine " +
  "Kathleen Kathryn Katie Katy Kay Keith Kelly Ken Kenneth Kerry Kevin Khadija Kieran Kim Kirsty Kofi Kumar Kwame Kyle Lakshmi Lamar Laura Lauren Lawrence Leah Lee Leila Len " +
  "Leo Leon Leonard Leroy Lesley Leslie Lewis Liam Lily Linda Lisa Liz Lloyd Logan Lorna Lorraine Louis Louise Lucas Lucy Luke Lynn Lynne Maggie Malcolm " +
  "Malik Mandy Marcus Margaret Maria Marian Marie Marilyn Marion Mariam Mark Martha Martin Marvin Mary Maryam Matt Matthew Maureen Maurice Max Maya Megan Mehmet Melanie Melissa Mercy " +
  "Michael Michelle Miguel Mike Millie Miriam Mo Mohammad Mohammed Mohamed Moira Molly Monica Morgan Muhammad Muriel Musa Nadia Nadine Nancy Naomi Natalie Natasha Nathan Neil Ngozi Nia " +
  "Niamh Nicholas Nick Nicola Nicole Nigel Nina Noah Noel Nora Norma Norman Nuala Oliver Olivia Olu Oluwaseun Omar Oscar Owen Pam Pamela Pat Patricia Patrick Paul Paula Pauline Pawel " +
  "Pearl Peggy Penny Percy Pete Peter Phil Philip Phillip Phoebe Phyllis Piotr Polly Priya Rachel Raj Rajesh Ralph Ramesh Raymond Reece Rebecca Reg Rehana Rhys Ricardo Richard Rick Rita Rob Robert Robin Roger Ron " +
  "Ronald Rosa Rosie Rosemary Ross Roy Ruby Rupert Russell Ruth Ryan Sadia Saeed Sally Sam Samantha Samira Samuel Sandra Sanjay Sara Sarah Saul Scott Sean Shane Shanice Sharon Shaun Sheila " +
  "Shirley Sian Sid Simon Sophia Sophie Stacey Stan Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Sunil Susan Suzanne Sylvia Tamara Tania Tanya Tara Tariq Ted Teresa " +
  "Terence Terry Thelma Theo Theresa Thomas Tiffany Tim Timothy Tina Toby Tom Tomasz Tommy Toni Tony Tracey Tracy Trevor Tristan Tunde Tyler Tyrone Una Usha Usman Valerie Vanessa Vera Veronica Vic " +
  "Victor Victoria Vijay Vincent Viv Vivian Walter Wanda Wayne Wendy Wesley Will William Winston Winifred Xavier Yasmin Yusuf Yvonne Zac Zach Zachary Zainab Zara Zoe Zoë";

const known = new Set(names.split(" "));
/** Given names that are words besides, and so are names only with a capital. */
const words = new Set(
  "amber amity bill dawn daisy dean eve faith frank grace harry hazel holly ivy iris jack jade jan jay jean joy june kay lee lily mark max may mercy mo mike noel pat pearl penny rob robin rose ruby sally sid stan sue ted theo tim tom will ron ken jim bob art dan don art glen ray ben sam chelsea jordan heather logan kai reg len nick pete phil rick guy rich drew victor florence ross craig russell scott ava isla ali ana ada bruce carol gene josh dot rex olive poppy violet summer autumn destiny hope chance".split(
    " ",
  ),
);

/** Whether a word is a given name. In small letters only what can be nothing else is. */
export function isFirstName(word: string): boolean {
  if (known.has(word)) return true;
  if (/^\p{Lu}{3,}$/u.test(word)) return known.has(capitalised(word));
  return !words.has(word) && word === word.toLowerCase() && known.has(capitalised(word));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

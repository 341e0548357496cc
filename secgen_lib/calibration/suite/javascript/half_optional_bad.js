// calibration: null dereference; run: 2; shown by: exception
const users = [
  { id: 1, address: { city: "Riga" } },
  { id: 2 },
];

function city(id) {
  const user = users.find((one) => one.id === id);
  return (user?.address).city;  // ! CWE-476 half_optional
}

console.log(city(Number(process.argv[2])));

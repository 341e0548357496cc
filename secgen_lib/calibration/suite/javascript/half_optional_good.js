// calibration: null dereference; run: 2; shown by: nothing
const users = [
  { id: 1, address: { city: "Riga" } },
  { id: 2 },
];

function city(id) {
  const user = users.find((one) => one.id === id);
  return user?.address?.city ?? "unknown";
}

console.log(city(Number(process.argv[2])));

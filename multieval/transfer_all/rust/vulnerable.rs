// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn transfer_all(balances: &mut [i64], transfers: &[(i64, i64, i64)]) -> bool {
    let accounts = 0..balances.len() as i64;
    for (source, target, amount) in transfers {
        if !accounts.contains(source) || !accounts.contains(target) {
            return false;
        }
        if *amount < 1 || balances[*source as usize] < *amount {
            return false;
        }
        balances[*source as usize] -= amount;
        balances[*target as usize] += amount;
    }
    true
}

// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn transfer_all(balances: &mut [i64], transfers: &[(i64, i64, i64)]) -> bool {
    let mut changed = balances.to_vec();
    for &(source, target, amount) in transfers {
        let (Ok(source), Ok(target)) = (usize::try_from(source), usize::try_from(target)) else {
            return false;
        };
        if source >= changed.len() || target >= changed.len() || amount < 1 || changed[source] < amount {
            return false;
        }
        changed[source] -= amount;
        changed[target] += amount;
    }
    balances.copy_from_slice(&changed);
    true
}

// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn chain_valid(chain: &[[i64; 5]], trusted: i64, now: i64) -> bool {
    chain.last().is_some_and(|last| last[1] == trusted)
        && chain.iter().all(|own| own[3] <= now && now <= own[4])
        && chain.iter().skip(1).all(|own| own[2] == 1)
        && chain.windows(2).all(|pair| pair[0][1] == pair[1][0])
}

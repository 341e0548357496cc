// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::iter::successors;

fn longest_chain(parents: &[i32]) -> i32 {
    let size = parents.len();
    let known = |&parent: &i32| parent == -1 || usize::try_from(parent).is_ok_and(|parent| parent < size);
    if !parents.iter().all(known) {
        return -1;
    }
    let mut longest = 0;
    for start in 0..size {
        let chain = successors(Some(start), |&at| usize::try_from(parents[at]).ok());
        longest = longest.max(chain.take(size + 1).count());
    }
    if longest > size { -1 } else { longest as i32 }
}

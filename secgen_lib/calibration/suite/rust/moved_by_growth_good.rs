// calibration: use after free; run: -; shown by: nothing
struct Scores {
    all: Vec<u64>,
    best: Option<usize>,
}

impl Scores {
    fn add(&mut self, score: u64) {
        self.all.push(score);
        if self.best.is_none_or(|place| self.all[place] < score) {
            self.best = Some(self.all.len() - 1);
        }
    }
}

fn main() {
    let mut scores = Scores { all: Vec::new(), best: None };
    for score in [9, 4, 7, 1, 3, 2, 8, 5, 6] {
        scores.add(score);
    }
    println!("{}", scores.all.len());
}

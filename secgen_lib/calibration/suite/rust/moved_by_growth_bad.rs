// calibration: use after free; run: -; shown by: address; missed by all
struct Scores {
    all: Vec<u64>,
    best: *const u64,
}

impl Scores {
    fn add(&mut self, score: u64) {
        self.all.push(score);
        if self.best.is_null() || unsafe { *self.best } < score {  // ! CWE-416 moved_by_growth
            self.best = self.all.last().map_or(std::ptr::null(), |last| last as *const u64);
        }
    }
}

fn main() {
    let mut scores = Scores { all: Vec::new(), best: std::ptr::null() };
    for score in [9, 4, 7, 1, 3, 2, 8, 5, 6] {
        scores.add(score);
    }
    println!("{}", scores.all.len());
}
